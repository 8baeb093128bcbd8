import { OrganizationKind, type Party } from "../../../domain/member/actor.ts";
import { codeWord } from "../../language/code-word.ts";
import type { Language } from "../../language/words.ts";
import { audienceWord } from "../standing/audience-word.ts";

/** Who may do something, in words: `评价机构经办人`; a role alone is that role in any organisation. */
export const partyWord = (language: Language, party: Party): string => {
  const [first = ""] = party.split(":");
  const isKind = OrganizationKind.safeParse(first).success;
  return isKind ? audienceWord(language, `role:${party}`) : codeWord(language, { property: "role", value: party });
};
