import { glossaryRows } from "./glossary-rows.ts";

export type Term = { readonly zh: string; readonly code: string; readonly en: string; readonly otherCode?: string };

/** The 100 terms of the product (R02): the standard defines none, so this list is our own. One code name a term, used everywhere. */
export const glossary: readonly Term[] = glossaryRows.map(([zh, code, en, otherCode]) =>
  otherCode === undefined ? { zh, code, en } : { zh, code, en, otherCode },
);
