import type * as z from "zod";
import type { Problem } from "../../api/problem.ts";
import { fieldWord } from "../../language/field-word.ts";
import type { Language } from "../../language/words.ts";
import type { Group } from "./form-tree.ts";
import { pathOf, placeOf } from "./issue-place.ts";
import { issueWord, serverWord } from "./issue-words.ts";
import { refusedFields } from "./refused-fields.ts";
import { words } from "./words.ts";

type At = readonly (string | number)[];

/** One thing to correct: where, what that place is called, and what is wrong. */
export type Fault = { readonly at: At; readonly label: string; readonly text: string };

type Seen = { readonly tree: Group; readonly contract: string; readonly language: Language };

/** What the contract's own schema finds wrong. */
export const faultsOfIssues = (issues: readonly z.core.$ZodIssue[], seen: Seen): readonly Fault[] =>
  issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
    return fault(path, issueWord(seen.language, issue), seen);
  });

/** What the API found wrong: with the fields it named, and the field a rule concerns where the rule is about one. */
export const faultsOfProblem = (problem: Problem, seen: Seen): readonly Fault[] => [
  ...problem.errors.map(({ field, message }) => fault(pathOf(field), serverWord(seen.language, message), seen)),
  ...refusedFields(seen.tree, problem).map((path) => fault(path, `${problem.title}。${problem.detail}`, seen)),
];

const fault = (path: At, text: string, { tree, contract, language }: Seen): Fault => {
  const w = words[language];
  const { at, entry, line } = placeOf(tree, path);
  const told = entry?.kind === "consent" ? w.mustAgree : text;
  return {
    at,
    label: entry === null ? w.whole : labelAt(at, contract, language),
    text: line === null ? told : w.line(line, told),
  };
};

const labelAt = (at: At, contract: string, language: Language): string => {
  const w = words[language];
  const names = at.filter((part) => typeof part === "string");
  const row = at.findLast((part) => typeof part === "number");
  const label = fieldWord(language, { contract, path: names });
  return row === undefined ? label : `${w.row(row + 1)} ${label}`;
};

/** The faults of each input together. */
export const byPlace = (faults: readonly Fault[]): readonly { readonly name: (string | number)[]; readonly errors: string[] }[] =>
  [...Map.groupBy(faults, ({ at }) => at.join("\n")).values()].flatMap((here) =>
    here[0] === undefined || here[0].at.length === 0 ? [] : [{ name: [...here[0].at], errors: [...new Set(here.map(({ text }) => text))] }],
  );
