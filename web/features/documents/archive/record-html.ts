import * as z from "zod";
import { fieldWord } from "../../../language/field-word.ts";
import { tagOf } from "../../../language/tag-of.ts";
import type { Language } from "../../../language/words.ts";
import { factText } from "../../../ui/facts/fact-text.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (found) => escapes[found] ?? found);

const Fielded = z.record(z.string(), z.unknown());

type Context = { readonly language: Language; readonly noun: string | null; readonly path: readonly string[] };

const noun = (name: string | null) => (name === null ? {} : { noun: name });

const valueHtml = (name: string, value: unknown, context: Context): string => {
  if (Array.isArray(value)) {
    if (value.length === 0) return "—";
    return `<ol>${value.map((inner) => `<li>${valueHtml(name, inner, context)}</li>`).join("")}</ol>`;
  }
  const text = factText(name, value, { language: context.language, ...noun(context.noun) });
  if (text !== null) return escaped(text).replaceAll("\n", "<br>");
  const rows = Object.entries(Fielded.parse(value)).map(([key, inner]) => {
    const path = [...context.path, key];
    const label = fieldWord(context.language, { path, ...noun(context.noun) });
    return `<tr><th>${escaped(label)}</th><td>${valueHtml(key, inner, { ...context, path })}</td></tr>`;
  });
  return `<table>${rows.join("")}</table>`;
};

const style = `body{font:16px/1.6 sans-serif;margin:2rem;max-width:70rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.3rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{width:12rem;font-weight:600;background:#f4f6f8}ol{margin:0;padding-left:1.4rem}`;

/** A record as a page that any browser shows without this portal: labelled facts, nested as the record is. */
export const recordHtml = (
  language: Language,
  { title, noun: of, value }: { readonly title: string; readonly noun: string | null; readonly value: unknown },
): string =>
  `<!doctype html><html lang="${tagOf(language)}"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head><body><h1>${escaped(title)}</h1>${valueHtml("", value, { language, noun: of, path: [] })}</body></html>`;
