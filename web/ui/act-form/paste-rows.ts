import { codeWord } from "../../language/code-word.ts";
import type { Language } from "../../language/words.ts";
import { fenOf } from "../inputs/amount.ts";
import { clipboardCells } from "../inputs/clipboard-cells.ts";
import { dayIn } from "../inputs/lines.ts";
import type { Entry, Group } from "./form-tree.ts";
import { isValues } from "./form-value.ts";

type Row = Readonly<Record<string, unknown>>;

export type Pasted = { readonly rows: readonly Row[] } | { readonly line: number; readonly column: Entry };

const pasted: ReadonlySet<Entry["kind"]> = new Set(["text", "number", "day", "choice", "truth"]);

/** Files are no text of a table. */
const isColumn = (entry: Entry): boolean => pasted.has(entry.kind) && !/[eE]videnceIds?$/.test(entry.name);

/** The columns that rows of a list can be pasted by; none where a table would miss what every row must have. */
export const columnsOf = (group: Group): readonly Entry[] => {
  const columns = group.entries.filter(isColumn);
  const left = group.entries.filter((entry) => !isColumn(entry) && entry.kind !== "constant");
  return columns.length >= 2 && left.length <= 1 ? columns : [];
};

/** Cells of a spreadsheet as rows of a list; the first cell that is none of its column is named, and nothing taken. */
export const rowsIn = (text: string, columns: readonly Entry[], language: Language): Pasted => {
  const rows: Row[] = [];
  for (const [index, cells] of clipboardCells(text).entries()) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const row: Record<string, unknown> = {};
    for (const [place, column] of columns.entries()) {
      const cell = (cells[place] ?? "").trim();
      if (cell === "") continue;
      const value = meantBy(cell, column, language);
      if (value === undefined) return { line: index + 1, column };
      row[column.name] = value;
    }
    rows.push(row);
  }
  return { rows };
};

/** The positions of rows in which nothing stands. */
export const blankRows = (rows: unknown): number[] =>
  Array.isArray(rows)
    ? rows.flatMap((row: unknown, index) =>
        isValues(row) && Object.values(row).every((value) => value === undefined || value === "") ? [index] : [],
      )
    : [];

const meantBy = (cell: string, column: Entry, language: Language): unknown => {
  switch (column.kind) {
    case "number":
      return column.name.endsWith("Fen") ? fenOf(cell) : numberOf(cell);
    case "day":
      return /^\d{4}-\d{2}-\d{2}$/.test(dayIn(cell)) ? dayIn(cell) : undefined;
    case "truth":
      return truthOf(cell);
    case "choice":
      return column.options.find((option) =>
        [String(option), codeWord(language, { property: column.name, value: String(option) })].includes(cell),
      );
    default:
      return cell;
  }
};

const numberOf = (cell: string): number | undefined => {
  const plain = cell.replaceAll(/[,，\s%％]/g, "");
  return plain === "" || Number.isNaN(Number(plain)) ? undefined : Number(plain);
};

const truthOf = (cell: string): boolean | undefined => {
  if (/^(?:是|有|√|yes|y|true|1)$/i.test(cell)) return true;
  return /^(?:否|无|×|no|n|false|0)$/i.test(cell) ? false : undefined;
};
