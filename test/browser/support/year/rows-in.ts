import { type Fields, fieldsOf } from "./deed.ts";

/** The rows of a list within what is asked of a contract. */
export const rowsIn = (fields: Fields, name: string): readonly Fields[] => {
  const rows: unknown = fields[name];
  return Array.isArray(rows) ? rows.map(fieldsOf) : [];
};
