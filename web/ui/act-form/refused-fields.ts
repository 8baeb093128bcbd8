import type { Problem } from "../../api/problem.ts";
import type { Entry, Group } from "./form-tree.ts";

type Path = readonly (string | number)[];

/** Rules that are about one field of the request, by the names such a field has. */
const concerns: Readonly<Record<string, RegExp>> = {
  "price-over-budget": /^priceFen$/,
  "organization-exists": /^uscc$/,
  "member-exists": /^subject$/,
  "roles-not-separate": /^roles$/,
  "evidence-unknown": /[eE]videnceIds?$/,
  "evidence-not-arrived": /[eE]videnceIds?$/,
  "evidence-not-sealed": /[eE]videnceIds?$/,
};

/** The fields a refusal is about; none where it is about the matter as a whole. */
export const refusedFields = (tree: Group, { code }: Pick<Problem, "code">): readonly Path[] => {
  const name = concerns[code];
  return name === undefined ? [] : tree.entries.flatMap((entry) => namedIn(entry, name)).slice(0, 1);
};

const namedIn = (entry: Entry, name: RegExp): readonly Path[] => {
  if (name.test(entry.name)) return [[...entry.path]];
  return entry.kind === "group" ? entry.entries.flatMap((inner) => namedIn(inner, name)) : [];
};
