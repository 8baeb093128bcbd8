import { useId, useState } from "react";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { fileNameOf } from "../../../ui/documents/paper.ts";
import { saveFile } from "../../../ui/save-file.ts";
import type { Cell } from "../../../ui/section/cells.ts";
import type { LooseRow } from "../../../ui/section/loose-content.ts";
import { FaultTable } from "./import-tables.tsx";
import { type ParsedRows, parseRows, sheetCells } from "./parse-rows.ts";
import { words } from "./words.ts";

type Given = {
  /** Names the template. */
  readonly title: string;
  readonly cells: readonly Cell[];
  /** How many rows the table still takes. */
  readonly room: number;
  readonly disabled: boolean;
  readonly onRows: (rows: readonly LooseRow[]) => void;
};

type State = { readonly is: "idle" | "reading" | "not-sheet" } | { readonly is: "read"; readonly read: ParsedRows };

/** Rows of a table from an Excel or WPS file: every cell must fit, and the user says so, before any is taken. */
export const RowsImport = ({ title, cells, room, disabled, onRows }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const input = useId();
  const [state, setState] = useState<State>({ is: "idle" });
  const template = async (): Promise<void> => {
    const { xlsxOf } = await import("../../../ui/rows-table/xlsx.ts");
    const header = sheetCells(cells).map((cell) => cell[language]);
    saveFile(fileNameOf(title, "xlsx"), new Blob([xlsxOf({ name: title, header, rows: [] })]));
  };
  const read = async (file: Blob): Promise<State> => {
    setState({ is: "reading" });
    try {
      const { sheetTexts } = await import("./read-sheet.ts");
      return { is: "read", read: parseRows(await sheetTexts(file), { cells, language, room }) };
    } catch {
      // What the library throws says in English what the user is told in their own words.
      return { is: "not-sheet" };
    }
  };
  const found = state.is === "read" ? state.read : null;
  return (
    <details className="no-print">
      <summary>{w.rowsTitle}</summary>
      <p>{w.rowsLead}</p>
      <button type="button" className="plain" onClick={() => void template()}>
        {w.template}
      </button>{" "}
      <label htmlFor={input}>{w.choose}</label>{" "}
      <input
        id={input}
        type="file"
        accept=".xlsx"
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it was corrected.
          currentTarget.value = "";
          if (file) void read(file).then(setState);
        }}
      />
      <p role="status">
        {state.is === "reading" ? w.reading : null}
        {state.is === "not-sheet" ? w.notSheet : null}
        {found && found.faults.length === 0 ? (found.rows.length === 0 ? w.empty : w.rowsReady(found.rows.length)) : null}
      </p>
      {found && found.faults.length > 0 ? <FaultTable faults={found.faults} lead={w.rowsFaults(found.faults.length)} /> : null}
      {found && found.faults.length === 0 && found.rows.length > 0 ? (
        <button
          type="button"
          className="plain"
          disabled={disabled || found.rows.length > room}
          onClick={() => {
            onRows(found.rows);
            setState({ is: "idle" });
          }}
        >
          {w.rowsTake(found.rows.length)}
        </button>
      ) : null}
    </details>
  );
};
