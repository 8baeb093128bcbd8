import * as z from "zod";
import type { Contract } from "../../../../domain/kernel/contract.ts";
import type { Acting } from "../../../../local/rehearsal/stage.ts";
import type { Language } from "../../../../web/language/words.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** One command of the rehearsed year as somebody is to do it in the portal. */
export type Deed = {
  /** Undefined for the public. */
  readonly person: string | undefined;
  readonly contract: Contract;
  readonly params: Fields;
  readonly request: Fields;
  readonly language: Language;
  /** Reads by the API as the person: what they would see on another screen. */
  readonly read: Acting;
};

const Open = z.record(z.string(), z.unknown());

/** What is handed to a contract, name by name. */
export const fieldsOf = (value: unknown): Fields => Open.parse(value);

/** A text that a deed hands to its contract. Throws where it hands none of this name. */
export const textOf = (fields: Fields, name: string): string => z.string(`no ${name}`).parse(fields[name]);
