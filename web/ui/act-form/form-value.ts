import type { Choices, Entry, Group, Lines, List } from "./form-tree.ts";

type Values = Readonly<Record<string, unknown>>;

/** Whether something is a record of values, and not a list of them. */
export const isValues = (value: unknown): value is Values => typeof value === "object" && value !== null && !Array.isArray(value);

const nothing = (value: unknown): boolean => value === undefined || value === null || value === "";

/** What stands in the inputs at first: what is given, else what the API takes when nothing is said, lists with as many rows as they must have. */
export const startOf = (group: Group, initial: Values): Values =>
  Object.fromEntries(
    group.entries.flatMap((entry) => {
      const value = startValue(entry, initial[entry.name]);
      return value === undefined ? [] : [[entry.name, value]];
    }),
  );

const startValue = (entry: Entry, given: unknown): unknown => {
  if (entry.kind === "constant") return entry.value;
  if (entry.kind === "group") return startOf(entry, isValues(given) ? given : isValues(entry.fallback) ? entry.fallback : {});
  if (entry.kind === "list")
    return startRows(entry.item, Array.isArray(given) ? given : Array.from({ length: entry.required ? entry.fewest : 0 }));
  return given ?? entry.fallback;
};

const startRows = (item: Entry, given: readonly unknown[]): readonly unknown[] => given.map((row) => startValue(item, row ?? {}));

/** What the inputs hold → what the API is asked: what was left blank is left out, or null where the API wants to be told so. */
export const requestOf = (group: Group, values: Values): Values =>
  Object.fromEntries(
    group.entries.flatMap((entry) => {
      const value = askedOf(entry, values[entry.name]);
      return value === undefined ? [] : [[entry.name, value]];
    }),
  );

const askedOf = (entry: Entry, value: unknown): unknown => {
  if (entry.kind === "constant") return entry.value;
  const mayBeBlank = entry.nullable || !entry.required;
  if (mayBeBlank && isBlank(entry, value)) return entry.required ? null : undefined;
  return entry.kind === "list" || entry.kind === "lines" || entry.kind === "choices" ? rowsAsked(entry, value) : oneAsked(entry, value);
};

const oneAsked = (entry: Entry, value: unknown): unknown => {
  switch (entry.kind) {
    case "group":
      return requestOf(entry, isValues(value) ? value : {});
    case "variants":
      return variantAsked(entry, value);
    case "consent":
      return value === true ? true : undefined;
    default:
      return nothing(value) ? undefined : value;
  }
};

const rowsAsked = (entry: List | Lines | Choices, value: unknown): readonly unknown[] => {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return entry.kind === "list" ? rows.map((row) => askedOf(entry.item, row)) : rows.filter((row) => !nothing(row));
};

const variantAsked = (entry: Extract<Entry, { kind: "variants" }>, value: unknown): unknown => {
  if (!isValues(value)) return undefined;
  const chosen = entry.variants[String(value[entry.by] ?? "")];
  return chosen ? requestOf(chosen, value) : {};
};

/** Whether nothing was said at all; what stands there by itself says nothing. */
const isBlank = (entry: Entry, value: unknown): boolean => {
  switch (entry.kind) {
    case "constant":
      return true;
    case "consent":
      return value !== true;
    case "group":
      return !isValues(value) || entry.entries.every((inner) => isBlank(inner, value[inner.name]));
    case "list":
    case "lines":
    case "choices":
      return !Array.isArray(value) || value.length === 0;
    case "variants":
      return !isValues(value) || nothing(value[entry.by]);
    default:
      return nothing(value);
  }
};

/** What is fixed laid over what was typed. */
export const laidOver = (below: Values, above: Values): Values =>
  Object.fromEntries(
    [...new Set([...Object.keys(below), ...Object.keys(above)])].map((name) => {
      const over = above[name];
      const under = below[name];
      if (over === undefined) return [name, under];
      return [name, isValues(over) && isValues(under) ? laidOver(under, over) : over];
    }),
  );

/** What is asked of the user: the tree without what is fixed. */
export const askedTree = (group: Group, fixed: Values): Group => ({
  ...group,
  entries: group.entries.flatMap((entry) => {
    const set = fixed[entry.name];
    if (set === undefined) return [entry];
    return entry.kind === "group" && isValues(set) ? someOf(askedTree(entry, set)) : [];
  }),
});

const someOf = (group: Group): readonly Entry[] => (group.entries.length === 0 ? [] : [group]);
