import type { Member } from "../../../domain/member/member.ts";
import { codeWord, keyOfCode } from "../../language/code-word.ts";
import type { Language } from "../../language/words.ts";
import { words } from "./words.ts";

type Known = {
  readonly self?: Pick<Member, "memberId" | "organization"> | undefined;
  readonly names?: Readonly<Record<string, string>> | undefined;
};

/** Whose turn it is, in words: a role of the evaluation body, an organisation by its name where it is known, oneself. */
export const audienceWord = (language: Language, audience: string, { self, names = {} }: Known = {}): string => {
  const w = words[language];
  const [kind = "", ...rest] = audience.split(":");
  const id = rest.join(":");
  if (kind === "member") return id === self?.memberId ? w.yourself : (names[id] ?? w.oneMember);
  if (kind === "organization") return id === self?.organization.id ? w.ownOrganization : (names[id] ?? w.oneOrganization);
  if (kind === "jurisdiction") {
    const [of = "", code = ""] = rest;
    return w.place(codeWord(language, { property: "kind", value: of }), code);
  }
  if (keyOfCode({ property: "audience", value: audience })?.startsWith("audience."))
    return codeWord(language, { property: "audience", value: audience });
  const [of = "", role] = rest;
  const organization = codeWord(language, { property: "kind", value: of });
  if (role === undefined) return organization;
  const held = codeWord(language, { property: "role", value: role });
  return language === "zh" ? `${organization}${held}` : `${held}, ${organization}`;
};
