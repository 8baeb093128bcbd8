import * as z from "zod";
import { ProgrammeSettings } from "./programme-settings.ts";
import { type SettingNote, settingNotes } from "./setting.ts";

/** What a setting may be, read from its schema. `open` is a list or another shape without a simple range. */
export type SettingRange =
  | { readonly kind: "whole"; readonly lowest: number; readonly highest: number }
  | { readonly kind: "choice"; readonly choices: readonly (string | number | boolean)[] }
  | { readonly kind: "selection"; readonly choices: readonly string[] }
  | { readonly kind: "open" };

/** One setting of the programme: where it stands (`path`, also dotted as `key`), what it may be, and why it is what it is. */
export type Setting = SettingNote & { readonly key: string; readonly path: readonly string[]; readonly range: SettingRange };

const Choice = z.union([z.string(), z.number(), z.boolean()]);

const rangeOf = (schema: z.core.$ZodType): SettingRange => {
  if (schema instanceof z.ZodNumber && schema.minValue !== null && schema.maxValue !== null)
    return { kind: "whole", lowest: schema.minValue, highest: schema.maxValue };
  if (schema instanceof z.ZodEnum) return { kind: "choice", choices: z.array(Choice).parse(schema.options) };
  if (schema instanceof z.ZodLiteral) return { kind: "choice", choices: z.array(Choice).parse([...schema.values]) };
  if (schema instanceof z.ZodBoolean) return { kind: "choice", choices: [true, false] };
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum)
    return { kind: "selection", choices: z.array(z.string()).parse(schema.element.options) };
  return { kind: "open" };
};

const settingsUnder = (schema: z.core.$ZodType, path: readonly string[]): readonly Setting[] => {
  const note = settingNotes.get(schema);
  if (note !== undefined) return [{ ...note, key: path.join("."), path, range: rangeOf(schema) }];
  if (!(schema instanceof z.ZodObject)) throw new Error(`setting ${path.join(".")} has no note`);
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, inner]) => settingsUnder(inner, [...path, name]));
};

/** Every setting, derived from the schema, in its order. */
export const settings: readonly Setting[] = settingsUnder(ProgrammeSettings, []);

const defaultsUnder = (schema: z.core.$ZodType): unknown => {
  const note = settingNotes.get(schema);
  if (note !== undefined) return note.fallback;
  if (!(schema instanceof z.ZodObject)) throw new Error("a setting has no note");
  return Object.fromEntries(Object.entries<z.core.$ZodType>(schema.shape).map(([name, inner]) => [name, defaultsUnder(inner)]));
};

/** The defaults of every setting together. */
export const defaultSettings: ProgrammeSettings = ProgrammeSettings.parse(defaultsUnder(ProgrammeSettings));

/** The setting a path leads to or into: `["rubric", "bands", 2, "from"]` is `rubric.bands`. */
export const settingAt = (path: readonly PropertyKey[]): Setting | undefined =>
  settings.find((setting) => setting.path.every((name, index) => name === path[index]));
