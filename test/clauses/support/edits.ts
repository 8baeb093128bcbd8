import type { Answer, Edit } from "./applicant.ts";

type Row = Answer["rows"][number];

/** Nothing entered at all. */
export const untouched: Edit = () => ({ text: "", notApplicable: null, evidence: [], rows: [] });
export const wordless: Edit = (answer) => ({ ...answer, text: "" });
export const unproved: Edit = (answer) => ({ ...answer, evidence: [] });
export const rowless: Edit = (answer) => ({ ...answer, rows: [] });

export const notApplicable =
  (reason: string): Edit =>
  () => ({ text: "", notApplicable: reason, evidence: [], rows: [] });

/** Without the files of one slot. */
export const withoutSlot =
  (slot: string): Edit =>
  (answer) => ({ ...answer, evidence: answer.evidence.filter((file) => file.slot !== slot) });

/** Only the rows that pass. */
export const onlyRows =
  (isKept: (row: Row) => boolean): Edit =>
  (answer) => ({ ...answer, rows: answer.rows.filter(isKept) });

/** One row changed. */
export const rowAt =
  (index: number, change: Row): Edit =>
  (answer) => ({ ...answer, rows: answer.rows.map((row, at) => (at === index ? { ...row, ...change } : row)) });

/** One row more. */
export const oneMore =
  (row: Row): Edit =>
  (answer) => ({ ...answer, rows: [...answer.rows, row] });

/** The values of one column, in the order of the rows. */
export const column = (answer: Answer | undefined, name: string): readonly Row[string][] =>
  (answer?.rows ?? []).flatMap((row) => row[name] ?? null);
