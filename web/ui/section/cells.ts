import * as z from "zod";
import type { Aspect } from "../../../domain/application/aspect.ts";
import { cellNotes } from "../../../domain/application/cell.ts";

type CellKind = "words" | "day" | "whole" | "number" | "yes-no" | "choice" | "figures" | "comparison";

/** A column of an aspect's table, with what may stand in it. */
export type Cell = {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly required: boolean;
  readonly kind: CellKind;
  readonly options: readonly { readonly code: string; readonly zh: string; readonly en: string }[];
  /** Longest text of a `words` cell. */
  readonly longest: number;
};

const kindOf = (schema: z.core.$ZodType, options: number): CellKind => {
  const bare = schema instanceof z.ZodNullable ? schema.unwrap() : schema;
  if (bare instanceof z.ZodArray) return "figures";
  if (bare instanceof z.ZodObject) return "comparison";
  if (bare instanceof z.ZodBoolean) return "yes-no";
  if (bare instanceof z.ZodNumber) return bare.format === "safeint" ? "whole" : "number";
  if (options > 0) return "choice";
  return bare instanceof z.ZodISODate ? "day" : "words";
};

const longestOf = (schema: z.core.$ZodType): number => (schema instanceof z.ZodString ? (schema.maxLength ?? 200) : 200);

/** The columns of an aspect's table, in order; none when it has no table. */
export const cellsOf = ({ row }: Pick<Aspect, "row">): readonly Cell[] =>
  Object.entries(row.shape).flatMap(([key, schema]): Cell[] => {
    const note = cellNotes.get(schema);
    if (!note) return [];
    return [{ key, ...note, kind: kindOf(schema, note.options.length), longest: longestOf(schema) }];
  });

/** A row with nothing in it yet: words empty, everything else not said. */
export const emptyRow = (cells: readonly Cell[]): Record<string, z.core.util.JSONType> =>
  Object.fromEntries(cells.map(({ key, kind }) => [key, kind === "words" ? "" : kind === "figures" ? [] : null]));
