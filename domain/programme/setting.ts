import * as z from "zod";
import type { ClauseId } from "../standard/clauses.ts";
import type { Basis } from "./basis.ts";

/** What a number counts. `day` means the day type is itself a setting next to it. */
type SettingUnit =
  | "working_day"
  | "calendar_day"
  | "day"
  | "month"
  | "year"
  | "minute"
  | "point"
  | "permille"
  | "percent"
  | "count"
  | "decimal";

/** What the standard leaves open, why the default is what it is, and how it is called. Range and choices are in the schema. */
export type SettingNote = {
  readonly fallback: unknown;
  readonly unit: SettingUnit | null;
  readonly clause: ClauseId;
  readonly basis: Basis;
  readonly zh: string;
  readonly en: string;
  /** Entries of the default list may be joined by others but never dropped. */
  readonly extendOnly?: true;
  /** Only odd numbers: a panel that votes must not tie. */
  readonly odd?: true;
};

/** A schema with a note is one setting; an object without a note is a group of settings. */
export const settingNotes = z.registry<SettingNote>();

type Words = Omit<SettingNote, "fallback" | "unit" | "odd" | "extendOnly">;
type Whole = Words & { readonly unit: SettingUnit; readonly fallback: number; readonly range: readonly [lowest: number, highest: number] };

const noted = <Schema extends z.ZodType>(schema: Schema, note: SettingNote): Schema => {
  settingNotes.add(schema, note);
  return schema;
};

/** A whole number within `range`, both ends allowed. */
export const whole = ({ range: [lowest, highest], ...note }: Whole) => noted(z.int().min(lowest).max(highest), note);

/** A panel size: odd, within `range`. */
export const oddSize = ({ range: [lowest, highest], ...note }: Whole) =>
  noted(
    z
      .int()
      .min(lowest)
      .max(highest)
      .refine((size) => size % 2 === 1),
    { ...note, odd: true },
  );

/** One of a closed list. A list of one is a rule that law or the standard fixes: shown, never changed. */
export const choice = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  note: Words & { readonly fallback: Values[number] },
) => noted(z.enum(values), { ...note, unit: null });

/** On or off. */
export const flag = (note: Words & { readonly fallback: boolean }) => noted(z.boolean(), { ...note, unit: null });

/** A rule that cannot be switched: it is listed so that everyone can read it and its source. */
export const fixed = <const Value extends boolean | string>(value: Value, note: Words) =>
  noted(z.literal(value), { ...note, unit: null, fallback: value });

/** Some of a closed list, in order, each once. */
export const selection = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  note: Words & { readonly fallback: readonly Values[number][] },
) =>
  noted(
    z
      .array(z.enum(values))
      .min(1)
      .refine((chosen) => new Set(chosen).size === chosen.length),
    { ...note, unit: null },
  );

/** An entry of an open list: a code the software knows or one the evaluation body adds, and its words. */
export const NamedItem = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9_]*$/),
  zh: z.string().min(1),
  en: z.string().min(1),
});
export type NamedItem = z.infer<typeof NamedItem>;

/** An open list of named entries with distinct codes. With `extendOnly` the default entries always stay. */
export const namedList = (note: Words & { readonly fallback: readonly NamedItem[]; readonly extendOnly?: true }) =>
  noted(
    z.array(NamedItem).refine((items) => new Set(items.map(({ code }) => code)).size === items.length),
    { ...note, unit: null },
  );

/** A setting of any other shape. */
export const shaped = <Schema extends z.ZodType>(schema: Schema, note: Words & { readonly fallback: z.infer<Schema> }) =>
  noted(schema, { ...note, unit: null });
