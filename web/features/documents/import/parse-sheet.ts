import * as z from "zod";
import { codeWord } from "../../../language/code-word.ts";
import { fieldWord } from "../../../language/field-word.ts";
import type { Language } from "../../../language/words.ts";
import { issueWord } from "../../../ui/act-form/issue-words.ts";
import { dayOf } from "../../application/section/paste.ts";
import type { ImportColumn, ImportKind, ImportLine } from "./import-kind.ts";
import { words } from "./words.ts";

/** A cell that cannot be taken: where, and why in the user's words. */
export type CellFault = { readonly line: number; readonly column: string; readonly text: string };

export type ParsedSheet = { readonly lines: readonly ImportLine[]; readonly faults: readonly CellFault[] };

/** The record that a cell names, or why it names none. */
export type Meaning = { readonly value: string } | { readonly fault: string };
export type Meanings = Readonly<Record<string, (text: string) => Meaning>>;

type Seen = { readonly kind: ImportKind; readonly language: Language };

const mostLines = 1000;

/** How a column is called, in the template and in what is said of a cell. */
export const columnWord = ({ kind, language }: Seen, key: string): string =>
  fieldWord(language, { contract: kind.contract.name, path: kind.whole === null ? [key] : ["lines", key] });

const optionOf = ({ key, options }: ImportColumn, said: string): string | undefined =>
  options.find((option) =>
    [option, codeWord("zh", { property: key, value: option }), codeWord("en", { property: key, value: option })].includes(said),
  );

const separators = /[、,，;；\s]+/;

/** What a cell means; a text that is none of the options stays as it is, and the contract's schema says so. */
const meantBy = (column: ImportColumn, text: string): string | readonly string[] | null => {
  if (column.day) return text === "" ? null : (dayOf(text) ?? text);
  if (!column.many) return column.options.length === 0 ? text : (optionOf(column, text) ?? text);
  return text
    .split(separators)
    .filter((part) => part !== "")
    .map((part) => optionOf(column, part) ?? part);
};

const isHeaderOf = (seen: Seen, key: string, title: string): boolean =>
  [key, columnWord({ ...seen, language: "zh" }, key), columnWord({ ...seen, language: "en" }, key)].includes(title);

/** The lines of a sheet as commands, checked by the contract's own schema, or every cell that is wrong: nothing is sent before all are right. */
export const parseSheet = (rows: readonly (readonly string[])[], seen: Seen, meanings: Meanings = {}): ParsedSheet => {
  const { kind, language } = seen;
  const w = words[language];
  const [header = [], ...body] = rows;
  const places = new Map(kind.columns.map(({ key }) => [key, header.findIndex((title) => isHeaderOf(seen, key, title))]));
  const absent = kind.columns.filter(({ key }) => places.get(key) === -1);
  if (absent.length > 0) {
    const faults = absent.map(({ key }) => ({ line: 1, column: columnWord(seen, key), text: w.noColumn }));
    return { lines: [], faults };
  }
  const filled = body.flatMap((cells, at) => (cells.every((cell) => cell === "") ? [] : [{ line: at + 2, cells }]));
  const most = kind.whole?.lines ?? mostLines;
  if (filled.length > most) return { lines: [], faults: [{ line: most + 2, column: "", text: w.tooManyLines(most) }] };
  const read = filled.map(({ line, cells }) => readLine(line, (key) => cells[places.get(key) ?? -1] ?? "", { ...seen, meanings }));
  const lines = read.flatMap((one): ImportLine[] => ("request" in one ? [one] : []));
  const wrong = read.flatMap((one) => ("faults" in one ? one.faults : []));
  return { lines, faults: [...wrong, ...twice(lines, seen), ...tooMany(lines, seen)].toSorted((one, other) => one.line - other.line) };
};

type Reading = Seen & { readonly meanings: Meanings };

const readLine = (
  line: number,
  textOf: (key: string) => string,
  { kind, language, meanings }: Reading,
): ImportLine | { readonly faults: readonly CellFault[] } => {
  const called = (key: string): string => columnWord({ kind, language }, key);
  const named = new Map(
    Object.entries(meanings).flatMap(([key, meaning]) => (textOf(key) === "" ? [] : [[key, meaning(textOf(key))] as const])),
  );
  const given = Object.fromEntries(
    kind.columns.map((column) => {
      const meaning = named.get(column.key);
      return [column.key, meaning && "value" in meaning ? meaning.value : meantBy(column, textOf(column.key))];
    }),
  );
  const unknown = [...named].flatMap(([key, meaning]) => ("fault" in meaning ? [{ key, text: meaning.fault }] : []));
  const parsed = kind.line.safeParse(given, { reportInput: true });
  const issues = (parsed.error?.issues ?? []).map((issue) => ({ key: String(issue.path[0] ?? ""), text: issueWord(language, issue) }));
  const faults = [...unknown, ...issues.filter(({ key }) => unknown.every((one) => one.key !== key))];
  if (!parsed.success || faults.length > 0) return { faults: faults.map(({ key, text }) => ({ line, column: called(key), text })) };
  const typed = Object.fromEntries([...named.keys()].map((key) => [key, textOf(key)]));
  return { line, request: Request.parse(parsed.data), ...(named.size === 0 ? {} : { typed }) };
};

/** One command takes so many people and no more: each of them is a record of its own that is written. */
const tooMany = (lines: readonly ImportLine[], seen: Seen): readonly CellFault[] => {
  const [first] = seen.kind.unique;
  const most = seen.kind.whole?.different ?? Number.POSITIVE_INFINITY;
  const different = new Set<string>();
  const over = lines.find(({ request }) => different.add(String(request[first])).size > most);
  return over ? [{ line: over.line, column: columnWord(seen, first), text: words[seen.language].tooManyDifferent(most) }] : [];
};

const Request = z.record(z.string(), z.json());

const twice = (lines: readonly ImportLine[], seen: Seen): readonly CellFault[] => {
  const { unique } = seen.kind;
  const first = new Map<string, number>();
  return lines.flatMap(({ line, request }) => {
    const value = JSON.stringify(unique.map((key) => request[key]));
    const before = first.get(value);
    if (before !== undefined) return [{ line, column: columnWord(seen, unique[0]), text: words[seen.language].twice(before) }];
    first.set(value, line);
    return [];
  });
};
