import type { Caller } from "../../../api/call.ts";
import { knownOrganizations, memberFaults } from "./check-members.ts";
import { importKinds } from "./import-kind.ts";
import { type ParsedSheet, parseSheet } from "./parse-sheet.ts";
import { sheetTexts } from "./read-sheet.ts";
import { relationMeanings } from "./relation-meanings.ts";

/** A chosen file as commands or faults, with what only the server knows. Throws `Failed`, and what is no workbook. */
export const readImport = async (of: keyof typeof importKinds, file: Blob, caller: Caller): Promise<ParsedSheet> => {
  const { language } = caller;
  const texts = await sheetTexts(file);
  if (of === "relations") return parseSheet(texts, { kind: importKinds.relations, language }, await relationMeanings(caller));
  const sheet = parseSheet(texts, { kind: importKinds[of], language });
  if (of === "organizations" || sheet.lines.length === 0) return sheet;
  const faults = [...sheet.faults, ...memberFaults(sheet.lines, await knownOrganizations(caller), language)];
  return { ...sheet, faults: faults.toSorted((one, other) => one.line - other.line) };
};
