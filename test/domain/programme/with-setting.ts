import * as z from "zod";

/** A copy of `value` with one place replaced; `undefined` takes it out. Untyped on purpose: candidates may be wrong. */
export const withSetting = (value: unknown, [name, ...rest]: readonly string[], replacement: unknown): unknown => {
  if (name === undefined) return replacement;
  const object = z.record(z.string(), z.unknown()).parse(value);
  const inner = withSetting(object[name], rest, replacement);
  const { [name]: _old, ...others } = object;
  return inner === undefined ? others : { ...others, [name]: inner };
};
