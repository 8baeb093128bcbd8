import { canonicalJson, type Json } from "../kernel/canonical.ts";
import type { Fields } from "../kernel/history.ts";

export type Merged = { readonly content: Fields; readonly conflicts: readonly string[] };

const isSame = (one: Json | undefined, other: Json | undefined): boolean =>
  one === undefined || other === undefined ? one === other : canonicalJson(one) === canonicalJson(other);

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** Groups of fields that are merged one by one: the aspects of a point, each the answer to one requirement. */
const groups = ["aspects"];

/**
 * Three ways: where only one of two savers changed a field since `base`, theirs stands; where both changed it and not to the same, it is
 * named as a conflict (and `mine` is shown for it). Fields are whole answers: no text is ever spliced.
 */
export const mergeContent = (base: Fields, theirs: Fields, mine: Fields, path = ""): Merged => {
  const content: Fields = {};
  const conflicts: string[] = [];
  for (const field of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, other, own] = [base[field], theirs[field], mine[field]];
    if (groups.includes(field) && isFields(was) && isFields(other) && isFields(own)) {
      const inner = mergeContent(was, other, own, `${path}${field}.`);
      content[field] = inner.content;
      conflicts.push(...inner.conflicts);
      continue;
    }
    const value = isSame(was, own) ? other : own;
    if (!isSame(was, own) && !isSame(was, other) && !isSame(own, other)) conflicts.push(`${path}${field}`);
    if (value !== undefined) content[field] = value;
  }
  return { content, conflicts };
};
