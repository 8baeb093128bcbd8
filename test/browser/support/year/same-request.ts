import { fieldsOf } from "./deed.ts";

const isFile = (name: string): boolean => /[eE]videnceIds?$/.test(name);
const isMoment = (value: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);

/** Files are uploaded anew, and moments are typed to the minute; what is left blank may be left out; the order of a set of texts says nothing. */
const comparable = (name: string, value: unknown): unknown => {
  if (isFile(name)) return Array.isArray(value) ? value.length : typeof value;
  if (typeof value === "string") return isMoment(value) ? value.slice(0, 16) : value;
  if (Array.isArray(value)) {
    const rows = value.map((row) => comparable("", row));
    return rows.every((row) => typeof row === "string") ? rows.toSorted() : rows;
  }
  if (typeof value !== "object" || value === null) return value ?? null;
  const entries = Object.entries(fieldsOf(value)).filter(([, inner]) => inner !== undefined && inner !== null && inner !== "");
  return Object.fromEntries(
    entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, inner]) => [key, comparable(key, inner)]),
  );
};

/** Where what was sent says something else than what was meant, as two texts to lay side by side; null where they agree. */
export const differenceOf = (meant: unknown, sent: unknown): { readonly meant: string; readonly sent: string } | null => {
  const [one, other] = [JSON.stringify(comparable("", meant), null, 1), JSON.stringify(comparable("", sent), null, 1)];
  return one === other ? null : { meant: one, sent: other };
};
