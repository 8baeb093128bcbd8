import * as z from "zod";
import { codeWord } from "../../../language/code-word.ts";
import { fieldWord } from "../../../language/field-word.ts";
import type { Language } from "../../../language/words.ts";
import { issueWord } from "../../../ui/act-form/issue-words.ts";
import type { ImportColumn, ImportKind, ImportLine } from "./import-kind.ts";
import { words } from "./words.ts";

/** A cell that cannot be taken: where, and why in the user's words. */
export type CellFault = { readonly line: number; readonly column: string; readonly text: string };

export type ParsedSheet = { readonly lines: readonly ImportLine[]; readonly faults: readonly CellFault[] };

type Seen = { readonly kind: ImportKind; readonly language: Language };

const mostLines = 1000;

/** How a column is called, in the template and in what is said of a cell. */
export const columnWord = ({ kind, language }: Seen, key: string): string =>
  fieldWord(language, { contract: kind.contract.name, path: [key] });

const optionOf = ({ key, options }: ImportColumn, said: string): string | undefined =>
  options.find((option) =>
    [option, codeWord("zh", { property: key, value: option }), codeWord("en", { property: key, value: option })].includes(said),
  );

const separators = /[、,，;；\s]+/;

/** What a cell means; a text that is none of the options stays as it is, and the contract's schema says so. */
const meantBy = (column: ImportColumn, text: string): string | readonly string[] => {
  if (!column.many) return column.options.length === 0 ? text : (optionOf(column, text) ?? text);
  return text
    .split(separators)
    .filter((part) => part !== "")
    .map((part) => optionOf(column, part) ?? part);
};

const isHeaderOf = (seen: Seen, key: string, title: string): boolean =>
  [key, columnWord({ ...seen, language: "zh" }, key), columnWord({ ...seen, language: "en" }, key)].includes(title);

/** The lines of a sheet as commands, checked by the contract's own schema, or every cell that is wrong: nothing is sent before all are right. */
export const parseSheet = (rows: readonly (readonly string[])[], seen: Seen): ParsedSheet => {
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
  if (filled.length > mostLines) return { lines: [], faults: [{ line: mostLines + 2, column: "", text: w.tooManyLines(mostLines) }] };
  const read = filled.map(({ line, cells }) => {
    const given = Object.fromEntries(
      kind.columns.map((column) => [column.key, meantBy(column, cells[places.get(column.key) ?? -1] ?? "")]),
    );
    return { line, given, parsed: kind.contract.request.safeParse(given, { reportInput: true }) };
  });
  const wrong = read.flatMap(({ line, parsed }) =>
    parsed.success
      ? []
      : parsed.error.issues.map((issue) => ({
          line,
          column: columnWord(seen, String(issue.path[0] ?? "")),
          text: issueWord(language, issue),
        })),
  );
  const lines = read.flatMap(({ line, parsed }): ImportLine[] => (parsed.success ? [{ line, request: Request.parse(parsed.data) }] : []));
  return { lines, faults: [...wrong, ...twice(lines, seen)].toSorted((one, other) => one.line - other.line) };
};

const Request = z.record(z.string(), z.json());

const twice = (lines: readonly ImportLine[], seen: Seen): readonly CellFault[] => {
  const { unique } = seen.kind;
  const first = new Map<string, number>();
  return lines.flatMap(({ line, request }) => {
    const value = String(request[unique]);
    const before = first.get(value);
    if (before !== undefined) return [{ line, column: columnWord(seen, unique), text: words[seen.language].twice(before) }];
    first.set(value, line);
    return [];
  });
};
