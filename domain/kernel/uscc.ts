import * as z from "zod";

import { ok, type Refusal, type Result, refuse } from "./result.ts";

const standard = "GB 32100-2015";
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const length = weights.length + 1;

export type UsccRefusalCode = "uscc-length" | "uscc-character" | "uscc-check" | "uscc-old-registration-number";

/** The 18th character of a unified social credit code, from the first 17 (normalised). Throws on any other length or alphabet. */
export const usccCheckCharacter = (first17: string): string => {
  const values = [...first17].map((character) => alphabet.indexOf(character));
  if (values.length !== weights.length || values.includes(-1)) throw new RangeError("not the first 17 characters of a uscc");
  const sum = weights.reduce((total, weight, index) => total + weight * (values[index] ?? 0), 0);
  return alphabet.charAt((alphabet.length - (sum % alphabet.length)) % alphabet.length);
};

/** As people type it → as it is stored: trimmed, full-width forms made half-width, upper case. */
const normalisedUscc = (text: string): string =>
  text
    .trim()
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toUpperCase();

const refusalOf = (code: string): Refusal<UsccRefusalCode> | undefined => {
  const characters = [...code];
  if (/^\d{15}$/.test(code)) return refuse("uscc-old-registration-number", standard).refusal;
  if (characters.length !== length) return refuse("uscc-length", standard, { expected: length, found: characters.length }).refusal;
  const foreign = characters.findIndex((character) => !alphabet.includes(character));
  if (foreign >= 0) return refuse("uscc-character", standard, { position: foreign + 1, character: characters[foreign] ?? "" }).refusal;
  if (usccCheckCharacter(code.slice(0, -1)) !== code.slice(-1)) return refuse("uscc-check", standard).refusal;
  return undefined;
};

/** 统一社会信用代码, normalised and with its check character verified. The issue's message is the refusal code. */
export const Uscc = z
  .string()
  .overwrite(normalisedUscc)
  .check(({ value, issues }) => {
    const refusal = refusalOf(value);
    if (refusal !== undefined) issues.push({ code: "custom", input: value, message: refusal.code, params: refusal.details });
  })
  .meta({ id: "Uscc", description: "Unified social credit code, 18 characters" })
  .brand<"Uscc">();
export type Uscc = z.infer<typeof Uscc>;

/** The code a person typed, or why it is none. A 15-digit number is the business registration number used before 2015. */
export const parseUscc = (text: string): Result<Uscc, Refusal<UsccRefusalCode>> => {
  const refusal = refusalOf(normalisedUscc(text));
  return refusal === undefined ? ok(Uscc.parse(text)) : { ok: false, refusal };
};
