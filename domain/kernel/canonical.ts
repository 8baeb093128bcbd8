import serialize from "canonicalize";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/**
 * The one text of a value by RFC 8785: keys sorted, no spaces, numbers in shortest form; equal values give equal bytes anywhere.
 * Throws on NaN, infinities, cycles and half surrogate pairs, which JSON cannot carry.
 */
export const canonicalJson = (value: Json): string => {
  const text = serialize(value);
  if (text === undefined) throw new TypeError("the value has no JSON form");
  return text;
};
