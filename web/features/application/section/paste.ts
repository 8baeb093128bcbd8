import { clipboardCells } from "../../../ui/inputs/clipboard-cells.ts";
import type { Cell } from "../../../ui/section/cells.ts";
import { emptyRow } from "../../../ui/section/cells.ts";
import type { LooseRow } from "../../../ui/section/loose-content.ts";

const yes = ["是", "有", "√", "yes", "y", "true", "1"];
const no = ["否", "无", "×", "no", "n", "false", "0"];

/** A day as people write it in tables: 2026-5-7, 2026/5/7, 2026年5月7日. */
export const dayOf = (text: string): string | null => {
  const [, year, month, day] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
};

const numberOf = (text: string): number | null => {
  const bare = text.replace(/[,，\s%％]/g, "");
  return bare === "" || Number.isNaN(Number(bare)) ? null : Number(bare);
};

const wholeOf = (text: string): number | null => {
  const value = numberOf(text);
  return value !== null && Number.isInteger(value) ? value : null;
};

const yesNoOf = (text: string): boolean | null => (yes.includes(text) ? true : no.includes(text) ? false : null);

const choiceOf = (text: string, options: Cell["options"]): string | null =>
  options.find(({ code, zh, en }) => [code, zh, en].some((name) => name.toLowerCase() === text))?.code ?? null;

/** What a pasted text means in a cell; undefined when it cannot be taken, so that nothing wrong is filled in silently. */
export const cellValueOf = ({ kind, options, longest }: Cell, pasted: string): LooseRow[string] | undefined => {
  const text = pasted.trim();
  if (kind === "words") return text.slice(0, longest);
  if (text === "") return null;
  const read = {
    day: () => dayOf(text),
    number: () => numberOf(text),
    whole: () => wholeOf(text),
    "yes-no": () => yesNoOf(text.toLowerCase()),
    choice: () => choiceOf(text.toLowerCase(), options),
    // A year's figures and a comparison are no single cell.
    figures: () => null,
    comparison: () => null,
  }[kind];
  return read() ?? undefined;
};

export type Pasted = { readonly rows: readonly LooseRow[]; readonly refused: readonly string[] };

/** The rows after a block of cells was pasted at one of them: rows are added below as needed; what could not be taken is named. */
export const pasteInto = (
  rows: readonly LooseRow[],
  cells: readonly Cell[],
  at: { readonly row: number; readonly column: number },
  text: string,
): Pasted => {
  const next = rows.map((row) => ({ ...row }));
  const refused: string[] = [];
  for (const [down, line] of clipboardCells(text).entries()) {
    const row = next[at.row + down] ?? emptyRow(cells);
    next[at.row + down] = row;
    for (const [across, pasted] of line.entries()) {
      const cell = cells[at.column + across];
      const value = cell && cellValueOf(cell, pasted);
      if (cell && value !== undefined) row[cell.key] = value;
      else if (pasted.trim() !== "") refused.push(pasted.trim());
    }
  }
  return { rows: next, refused };
};
