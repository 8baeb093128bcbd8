import serialize from "canonicalize";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/**
 * The one text of a value by RFC 8785: keys sorted, no spaces, numbers in shortest form; equal values give equal bytes anywhere.
 * Throws on NaN, infinities, cycles and half surrogate pairs, which JSON cannot carry.
 */
export const canonicalJson = (value: Json): string => {
  const ordered = inOrder(value);
  const text = ordered === undefined ? serialize(value) : JSON.stringify(ordered);
  if (text === undefined) throw new TypeError("the value has no JSON form");
  return text;
};

/** An object keeps whole numbers before its other keys, in whatever order they were set; the last is no key of its own at all. */
const orderless = /^(?:\d+|__proto__)$/;

/**
 * The value with its keys in order. `JSON.stringify` writes strings and numbers as RFC 8785 has them, several times as fast as any loop of
 * our own. Undefined where it would not do: the library then writes the whole value, or says why none can.
 */
const inOrder = (value: Json): Json | undefined => {
  if (typeof value === "string") return value.isWellFormed() ? value : undefined;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "object" || value === null) return value;
  return isList(value) ? listInOrder(value) : membersInOrder(value);
};

const isList = (value: object): value is readonly Json[] => Array.isArray(value);

const listInOrder = (list: readonly Json[]): readonly Json[] | undefined => {
  const ordered: Json[] = [];
  for (const one of list) {
    const member = inOrder(one);
    if (member === undefined) return undefined;
    ordered.push(member);
  }
  return ordered;
};

const membersInOrder = (members: JsonObject): JsonObject | undefined => {
  const ordered: Record<string, Json> = {};
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    const inside = member === undefined || orderless.test(key) || !key.isWellFormed() ? undefined : inOrder(member);
    if (inside === undefined) return undefined;
    ordered[key] = inside;
  }
  return ordered;
};
