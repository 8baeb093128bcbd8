import { sha256 } from "../kernel/sha256.ts";
import type { DrawCode } from "./draw-part.ts";

/** The salt of a draw's codes and the draw they are for, so that nobody bears the same code in two draws. */
export type Coding = { readonly salt: string; readonly drawId: string };

const codeLength = 12;

/** First 12 hex digits of SHA-256 over salt, draw, kind and name; the salt stays under seal for good. */
const codeFor =
  (kind: "person" | "unit" | "field" | "place") =>
  ({ salt, drawId }: Coding, name: string): DrawCode =>
    sha256(`${salt}|${drawId}|${kind}|${name}`).slice(0, codeLength);

/** @param name the member's id */
export const expertCodeOf = codeFor("person");
/** @param name the id of the unit's evaluation */
export const unitCodeOf = codeFor("unit");
/** @param name an industry or subject code: which field it is stays hidden, which entries share it does not */
export const fieldCodeOf = codeFor("field");
/** @param name an administrative division code */
export const placeCodeOf = codeFor("place");
