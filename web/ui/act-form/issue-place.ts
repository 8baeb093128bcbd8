import type { Entry, Group, Variants } from "./form-tree.ts";

type Path = readonly (string | number)[];

/** Where a fault is shown: the innermost input on its way, and which line of it. */
export type Place = {
  readonly at: Path;
  readonly entry: Entry | null;
  /** From 1, where the input holds one thing a line; else null. */
  readonly line: number | null;
};

/** The input that a fault's path leads to; the root where it leads to none. */
export const placeOf = (tree: Group, path: Path): Place => walked(tree, path, []);

const walked = (entry: Entry, rest: Path, at: Path): Place => {
  const [next, ...after] = rest;
  if (next === undefined) return { at, entry: at.length === 0 ? null : entry, line: null };
  if (entry.kind === "group") return intoGroup(entry, rest, at);
  if (entry.kind === "list") return typeof next === "number" ? walked(entry.item, after, [...at, next]) : { at, entry, line: null };
  if (entry.kind === "variants") return intoVariants(entry, rest, at);
  return { at, entry, line: entry.kind === "lines" && typeof next === "number" ? next + 1 : null };
};

const intoGroup = (group: Group, [next = "", ...after]: Path, at: Path): Place => {
  const inner = group.entries.find(({ name }) => name === next);
  return inner ? walked(inner, after, [...at, next]) : { at, entry: at.length === 0 ? null : group, line: null };
};

const intoVariants = (entry: Variants, [next = "", ...after]: Path, at: Path): Place => {
  const inner = Object.values(entry.variants)
    .flatMap(({ entries }) => entries)
    .find(({ name }) => name === next);
  if (next === entry.by || !inner) return { at: [...at, entry.by], entry, line: null };
  return walked(inner, after, [...at, next]);
};

/** `items.0.reason` → its parts, positions as numbers. */
export const pathOf = (field: string): Path => field.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
