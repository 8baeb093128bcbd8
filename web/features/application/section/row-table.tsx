import { type ClipboardEvent, useState } from "react";
import type { Gap } from "../../../../domain/application/gap.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { type Cell, emptyRow } from "../../../ui/section/cells.ts";
import type { LooseRow } from "../../../ui/section/loose-content.ts";
import { RowsImport } from "../../documents/import/rows-import.tsx";
import { CellInput } from "./cell-input.tsx";
import { ComparisonCell, FiguresCell } from "./figure-cells.tsx";
import { pasteInto } from "./paste.ts";
import { words } from "./words.ts";

export type RowTableProps = {
  readonly title: string;
  readonly cells: readonly Cell[];
  readonly rows: readonly LooseRow[];
  /** Where the table is in the section's content, e.g. `aspects.R24.rows`. */
  readonly place: string;
  readonly findings: readonly Gap[];
  readonly years: readonly number[];
  readonly disabled: boolean;
  readonly onChange: (rows: readonly LooseRow[]) => void;
};

/** A table that grows by rows and takes blocks of cells from Excel and WPS. */
export const RowTable = ({ title, cells, rows, place, findings, years, disabled, onChange }: RowTableProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const [refused, setRefused] = useState<readonly string[]>([]);

  const replace = (at: number, row: LooseRow) => onChange(rows.map((old, index) => (index === at ? row : old)));
  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const pasted = pasteInto(rows, cells, { row, column }, text);
    setRefused(pasted.refused);
    onChange(pasted.rows);
  };
  const isWrong = (row: number, key: string): boolean => findings.some((finding) => finding.place.startsWith(`${place}.${row}.${key}`));

  return (
    <div className="row-table">
      <div className="scroll" tabIndex={-1}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{w.rowNumber}</th>
              {cells.map((cell) => (
                <th key={cell.key} scope="col">
                  {cell[language]}
                  {cell.required ? null : <small> ({w.optional})</small>}
                </th>
              ))}
              <th scope="col">{w.actions}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own; a row is its place in the table.
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                {cells.map((cell, column) => (
                  <td key={cell.key} onPaste={(event) => paste(event, index, column)}>
                    <OneCell
                      {...{ cell, years, disabled }}
                      label={`${cell[language]} ${index + 1}`}
                      value={row[cell.key] ?? null}
                      wrong={isWrong(index, cell.key)}
                      onChange={(value) => replace(index, { ...row, [cell.key]: value })}
                    />
                  </td>
                ))}
                <td>
                  <button
                    type="button"
                    className="plain"
                    disabled={disabled}
                    aria-label={w.removeRow(index + 1)}
                    onClick={() => onChange(rows.toSpliced(index, 1))}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="row-tools no-print">
        <button
          type="button"
          className="plain"
          disabled={disabled || rows.length >= 100}
          onClick={() => onChange([...rows, emptyRow(cells)])}
        >
          {w.addRow}
        </button>
        <span className="help">{w.pasteHelp}</span>
      </p>
      {disabled ? null : (
        <RowsImport {...{ title, cells, disabled }} room={100 - rows.length} onRows={(more) => onChange([...rows, ...more])} />
      )}
      {refused.length > 0 ? (
        <p className="error" role="alert">
          {w.pasteRefused(refused.slice(0, 10).join("、"))}
        </p>
      ) : null}
    </div>
  );
};

type OneCellProps = Parameters<typeof CellInput>[0] & { readonly years: readonly number[] };

const OneCell = ({ years, ...props }: OneCellProps) => {
  if (props.cell.kind === "figures") return <FiguresCell {...props} years={years} />;
  if (props.cell.kind === "comparison") return <ComparisonCell {...props} />;
  return <CellInput {...props} />;
};
