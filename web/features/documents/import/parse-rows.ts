import type { Language } from "../../../language/words.ts";
import { type Cell, emptyRow } from "../../../ui/section/cells.ts";
import type { LooseRow } from "../../../ui/section/loose-content.ts";
import { cellValueOf } from "../../application/section/paste.ts";
import type { CellFault } from "./parse-sheet.ts";
import { words } from "./words.ts";

export type ParsedRows = { readonly rows: readonly LooseRow[]; readonly faults: readonly CellFault[] };

/** The columns that a sheet can fill: a year's figures and a comparison are no single cell. */
export const sheetCells = (cells: readonly Cell[]): readonly Cell[] =>
  cells.filter(({ kind }) => kind !== "figures" && kind !== "comparison");

/** The lines of a sheet as rows of a section's table, or every cell that does not fit; empty cells stay empty. */
export const parseRows = (
  texts: readonly (readonly string[])[],
  { cells, language, room }: { readonly cells: readonly Cell[]; readonly language: Language; readonly room: number },
): ParsedRows => {
  const w = words[language];
  const [header = [], ...body] = texts;
  const columns = sheetCells(cells).map((cell) => ({
    cell,
    place: header.findIndex((title) => [cell.key, cell.zh, cell.en].includes(title)),
  }));
  const absent = columns.filter(({ place }) => place === -1);
  if (absent.length > 0) return { rows: [], faults: absent.map(({ cell }) => ({ line: 1, column: cell[language], text: w.noColumn })) };
  const filled = body.flatMap((line, at) => (line.every((text) => text === "") ? [] : [{ line, number: at + 2 }]));
  if (filled.length > room) return { rows: [], faults: [{ line: room + 2, column: "", text: w.tooManyRows(room) }] };
  const faults: CellFault[] = [];
  const rows = filled.map(({ line, number }) => {
    const row = emptyRow(cells);
    for (const { cell, place } of columns) {
      const text = line[place] ?? "";
      const value = cellValueOf(cell, text);
      if (value === undefined) faults.push({ line: number, column: cell[language], text: w.notFitting(text) });
      else if (cell.kind === "words" && text.length > cell.longest)
        faults.push({ line: number, column: cell[language], text: w.tooLong(cell.longest) });
      else row[cell.key] = value;
    }
    return row;
  });
  return { rows, faults };
};
