import type { Played } from "./stage.ts";

/** Chinese characters take two columns in a terminal. */
const widthOf = (text: string): number => [...text].reduce((width, character) => width + (character.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

const columns = [
  { title: "步骤 step", of: ({ step, times }: Played) => (times > 1 ? `${step} ×${times}` : step) },
  { title: "条款 clause", of: ({ clause }: Played) => clause },
  { title: "要求 requirement", of: ({ requirement }: Played) => requirement },
  { title: "办理人 who", of: ({ who }: Played) => who },
  { title: "日期 when", of: ({ on }: Played) => on },
  { title: "用时 took", of: ({ tookMs }: Played) => `${Math.round(tookMs)} ms` },
] as const;

/** One step as it was played. */
export const lineOf = (row: Played): string => `  ✓ ${row.on}  ${row.clause}  ${row.step}`;

/** The year as a table. */
export const tableOf = (rows: readonly Played[]): string => {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ of }) => of(row)))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => widthOf(line[index] ?? ""))));
  return cells.map((line) => line.map((cell, index) => pad(cell, widths[index] ?? 0)).join("  ")).join("\n");
};
