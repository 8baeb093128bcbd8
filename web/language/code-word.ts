import { actionCodes } from "./codes/actions.ts";
import { commandCodes } from "./codes/commands.ts";
import { nounCodes } from "./codes/nouns.ts";
import { slotCodes } from "./codes/slots.ts";
import { statusCodes } from "./codes/statuses.ts";
import { valueCodes } from "./codes/values.ts";
import { firstKnown, saidIn, together } from "./pairs.ts";
import type { Language } from "./words.ts";

type Code = { readonly noun?: string; readonly property: string; readonly value: string };

/** Every catalogue of codes; a key stands in one of them only. */
export const codeCatalogues = [statusCodes, actionCodes, commandCodes, nounCodes, slotCodes, valueCodes] as const;

const codes = together(codeCatalogues);

/** The key of the word a code is called by: the record's own, that of the property, the value alone. Undefined when there is none. */
export const keyOfCode = ({ noun, property, value }: Code): string | undefined =>
  firstKnown(codes, [...(noun === undefined ? [] : [`${noun}.${property}.${value}`, `${noun}.${value}`]), `${property}.${value}`, value]);

/**
 * The word of a code: a status, step, action, command, role, noun or any other enum value, under the property it stands at. The codes of
 * the contracts all have one, which a test sees to; numbers of clauses and requirements are their own words.
 */
export const codeWord = (language: Language, code: Code): string => {
  const pair = codes.get(keyOfCode(code) ?? "");
  return pair === undefined ? code.value : saidIn(language, pair);
};
