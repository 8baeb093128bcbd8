import * as z from "zod";
import { AspectId } from "./aspect.ts";
import { type GapCode, gapWords } from "./gap-words.ts";

/** Something the section still lacks, or is warned of: where it is in the content (`aspects.R24.rows.0.target`) and what to do. */
export const Gap = z.strictObject({
  code: z.string(),
  requirement: AspectId.nullable(),
  place: z.string(),
  zh: z.string(),
  en: z.string(),
});
export type Gap = z.infer<typeof Gap>;

/** What a check found: a gap keeps the section from being complete, a warning does not. */
export type Finding = { readonly severity: "gap" | "warning"; readonly gap: Gap };

type Facts = Readonly<Record<string, string | number>>;

const filled = (text: string, facts: Facts): string => text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ""));

const finding = (severity: Finding["severity"], code: GapCode, requirement: AspectId | null, place: string, facts: Facts): Finding => {
  const { zh, en } = gapWords[code];
  return { severity, gap: { code, requirement, place, zh: filled(zh, facts), en: filled(en, facts) } };
};

export const gap = (code: GapCode, requirement: AspectId | null, place: string, facts: Facts = {}): Finding =>
  finding("gap", code, requirement, place, facts);

export const warning = (code: GapCode, requirement: AspectId | null, place: string, facts: Facts = {}): Finding =>
  finding("warning", code, requirement, place, facts);

/** Where a cell is in a point's content. */
export const cellAt = (requirement: AspectId, row: number, column: string): string => `aspects.${requirement}.rows.${row}.${column}`;
