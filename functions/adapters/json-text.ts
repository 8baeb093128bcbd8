import * as z from "zod";
import type { Fields } from "../../domain/kernel/history.ts";

/**
 * What the domain made lies in the table as one JSON text (`state`, `summary`, `entry`, `item`): the table looks at keys, versions and
 * places alone, and the same value as nested attributes costs every write and read several times as much on both sides of the wire.
 */
export const textOf = (value: object): string => JSON.stringify(value);

/** A text that `textOf` wrote, parsed by its schema. A text that is no JSON is a bug and throws. */
export const jsonText = <Value>(schema: z.ZodType<Value>) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);

/** Any fields: what `JSON.parse` gave is JSON and nothing else, so it is not looked through again. */
export const AnyFields: z.ZodType<Fields> = z.record(z.string(), z.custom<Fields[string]>());
