import type { Contract } from "../../../domain/kernel/contract.ts";
import { type Shape, shapeOf } from "../facts/shape.ts";

/** One filter of a list: a field of its request that the reader may choose. */
export type Filter = {
  readonly name: string;
  readonly kind: "cycle" | "choice" | "date" | "number" | "text";
  readonly choices: readonly string[];
  readonly required: boolean;
  /** What the list takes when nothing is chosen; null where it then gives all. */
  readonly fallback: string | null;
};

const paging: ReadonlySet<string> = new Set(["cursor", "limit"]);

const kindOf = (name: string, { codes, whole }: Shape): Filter["kind"] => {
  if (name === "cycleId") return "cycle";
  if (codes.length > 0) return "choice";
  if (whole) return "number";
  return /(?:On|Date|Day|From|Until|date)$/.test(name) ? "date" : "text";
};

/** The filters of a list, by the schema of its request; what the screen fixes is not offered. */
export const filtersOf = ({ request }: Pick<Contract, "request">, fixed: Readonly<Record<string, unknown>>): readonly Filter[] =>
  Object.entries(shapeOf(request).fields)
    .filter(([name]) => !paging.has(name) && fixed[name] === undefined)
    .map(([name, shape]) => ({
      name,
      kind: kindOf(name, shape),
      choices: shape.codes,
      required: !shape.optional,
      fallback: shape.fallback,
    }));

/** What the address says of the filters, each that is set. */
export const chosenOf = (filters: readonly Filter[], search: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filters.flatMap(({ name }) => {
      const value = search.get(name);
      return value === null || value === "" ? [] : [[name, value]];
    }),
  );

/** Whether a filter may be left open: then the list gives all. One with a default would not, and one that is required gives nothing. */
export const mayBeOpen = ({ required, fallback }: Filter): boolean => !required && fallback === null;
