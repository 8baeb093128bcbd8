import type { ReactNode } from "react";
import * as z from "zod";
import type { Contract } from "../../../domain/kernel/contract.ts";
import { fieldWord } from "../../language/field-word.ts";
import type { Language } from "../../language/words.ts";
import { factText, isReference, listText } from "../facts/fact-text.ts";
import { rowShapeOf, type Shape } from "../facts/shape.ts";
import type { SheetValue } from "./xlsx.ts";

/** One column: what the table shows of a row, and what the sheet gets. */
export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** What an exported sheet holds; instants and dates become dates there. Without it: the cell, where it is plain text or a number. */
  readonly sheet?: (row: Row) => SheetValue;
};

const Fielded = z.record(z.string(), z.unknown());

/** The value of a row's field, or of its summary, as records in lists have one. */
const fieldOf = (row: unknown, key: string): unknown => {
  const fields = Fielded.parse(row);
  const summary = Fielded.safeParse(fields["summary"]);
  return summary.success && Object.hasOwn(summary.data, key) ? summary.data[key] : fields[key];
};

/** Names and titles lead; numbers nobody reads out come last. */
const rankOf = (key: string): number => {
  if (/^(?:title|name|unitName|number|year)$/.test(key)) return 0;
  return isReference(key) ? 2 : 1;
};

const keysOf = (shape: Shape, rows: readonly unknown[]): readonly string[] => {
  const fields = Object.keys(shape.fields);
  if (!fields.includes("summary")) return fields;
  const summaries = rows.flatMap((row) => Object.keys(Fielded.parse(Fielded.parse(row)["summary"] ?? {})));
  const keys = [...new Set(summaries)];
  return [...keys, ...(keys.includes("status") ? [] : ["step"])];
};

/**
 * The columns a list has of itself: the fields of its rows, or of what its records tell about themselves. Identifiers and hashes are left
 * out but for the first, where nothing else names the row.
 */
export const columnsOf = <Row>(
  contract: Contract<unknown, unknown, unknown>,
  rows: readonly Row[],
  language: Language,
): readonly Column<Row>[] => {
  const shape = rowShapeOf(contract.view);
  const keys = keysOf(shape, rows).toSorted((one, other) => rankOf(one) - rankOf(other));
  const readable = keys.filter((key) => !isReference(key));
  const nounOf = (row: Row): string | undefined => z.string().safeParse(fieldOf(row, "noun")).data;
  return (rankOf(readable[0] ?? "id") === 0 ? readable : ["id", ...readable])
    .filter((key) => key === "id" || keys.includes(key))
    .map((key) => {
      const text = (row: Row): string => {
        const value = fieldOf(row, key);
        const about = { language, noun: nounOf(row), shape: shape.fields[key] };
        return Array.isArray(value)
          ? (listText(key, value, about) ?? String(value.length))
          : (factText(key, value, about) ?? JSON.stringify(value));
      };
      return {
        key,
        title: fieldWord(language, { contract: contract.name, path: [key] }),
        cell: text,
        sheet: (row) => sheetValueOf(fieldOf(row, key), text(row)),
      };
    });
};

/** Numbers, instants and dates go into a sheet as such, all else as its words. */
const sheetValueOf = (value: unknown, text: string): SheetValue => {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value) ? value : text;
};

/** What a column puts into a sheet. */
export const sheetCell = <Row>({ cell, sheet }: Column<Row>, row: Row): SheetValue => {
  if (sheet) return sheet(row);
  const shown = cell(row);
  return typeof shown === "string" || typeof shown === "number" || typeof shown === "boolean" ? shown : null;
};
