import { useRef, useState } from "react";
import type { Contract } from "../../../domain/kernel/contract.ts";
import type { Failure } from "../../api/problem.ts";
import { readAll } from "../../api/read-all.ts";
import { serverNow } from "../../api/server-clock.ts";
import { localDateOf } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSession } from "../../session/session-context.ts";
import { FailureNote } from "../failure-note.tsx";
import { saveFile } from "../save-file.ts";
import { type Column, sheetCell } from "./columns.ts";
import { words } from "./words.ts";

type Given<Params, Request, Row> = {
  readonly contract: Contract<Params, Request, { readonly rows: readonly Row[]; readonly cursor: string | null }>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly request: Readonly<Record<string, unknown>>;
  readonly columns: (rows: readonly Row[]) => readonly Column<Row>[];
  readonly name: string;
  readonly only: ((row: Row) => boolean) | undefined;
};

type Progress = { readonly state: "idle" | "running" | "done"; readonly rows: number; readonly failure: Failure | null };

const fileType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** All rows the filters let through, not only those on the screen, as a workbook that Excel and WPS open. */
export const ExportRows = <Params, Request, Row>({ contract, params, request, columns, name, only }: Given<Params, Request, Row>) => {
  const w = useWords(words);
  const language = useLanguage();
  const { token } = useSession();
  const [progress, setProgress] = useState<Progress>({ state: "idle", rows: 0, failure: null });
  const stopped = useRef(new AbortController());

  const run = async (): Promise<void> => {
    stopped.current = new AbortController();
    setProgress({ state: "running", rows: 0, failure: null });
    const onRows = (rows: number): void => setProgress({ state: "running", rows, failure: null });
    const answer = await readAll(contract, { params, request, signal: stopped.current.signal, onRows }, { language, token });
    if (!answer.ok) return setProgress({ state: "idle", rows: 0, failure: answer.failure });
    const rows = only ? answer.view.filter(only) : answer.view;
    const chosen = columns(rows);
    const { xlsxOf } = await import("./xlsx.ts");
    const bytes = xlsxOf({
      name,
      header: chosen.map(({ title }) => title),
      rows: rows.map((row) => chosen.map((column) => sheetCell(column, row))),
    });
    saveFile(`${name}-${localDateOf(new Date(serverNow()).toISOString())}.xlsx`, new Blob([bytes], { type: fileType }));
    setProgress({ state: "done", rows: rows.length, failure: null });
  };

  const start = (): void => {
    run().catch((error: unknown) => {
      if (!stopped.current.signal.aborted) throw error;
      setProgress({ state: "idle", rows: 0, failure: null });
    });
  };

  return (
    <span className="export-rows no-print">
      {progress.state === "running" ? (
        <button type="button" onClick={() => stopped.current.abort()}>
          {w.stop}
        </button>
      ) : (
        <button type="button" onClick={start}>
          {w.export}
        </button>
      )}
      <span role="status">
        {progress.state === "running" ? w.exporting(progress.rows) : progress.state === "done" ? w.exported(progress.rows) : ""}
      </span>
      <FailureNote failure={progress.failure} />
    </span>
  );
};
