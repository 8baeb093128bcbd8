import * as z from "zod";
import { Uscc } from "../../../../domain/kernel/uscc.ts";
import { Role } from "../../../../domain/member/actor.ts";
import { listMembers, listOrganizations, readSelf } from "../../../../domain/member/contract.ts";
import { Organization } from "../../../../domain/member/member.ts";
import { type Caller, call } from "../../../api/call.ts";
import { type Answer, Failed } from "../../../api/problem.ts";
import { readAll } from "../../../api/read-all.ts";
import type { Meaning, Meanings } from "./parse-sheet.ts";
import { words } from "./words.ts";

const got = <View>(answer: Answer<View>): View => {
  if (!answer.ok) throw new Failed(answer.failure);
  return answer.view;
};

type Person = { readonly id: string; readonly name: string; readonly isExpert: boolean };
type Firm = { readonly id: string; readonly name: string; readonly uscc: string };
type Known = { readonly self: string; readonly people: readonly Person[]; readonly firms: readonly Firm[] };

const PersonSummary = z.object({ name: z.string(), roles: z.array(Role) });
const FirmSummary = z.object({ name: z.string(), uscc: z.string() });

/** Whom and what the cells of a list of relations may name. Throws `Failed` where they cannot be read. */
export const relationMeanings = async (caller: Caller): Promise<Meanings> => {
  const [self, members, ...organizations] = await Promise.all([
    call(readSelf, { params: {}, request: {} }, caller),
    readAll(listMembers, {}, caller),
    ...Organization.shape.kind.options.map((kind) => readAll(listOrganizations, { request: { kind } }, caller)),
  ]);
  const people = got(members).map(({ id, summary }) => {
    const { name, roles } = PersonSummary.parse(summary);
    return { id, name, isExpert: roles.includes("expert") };
  });
  const firms = organizations.flatMap((answer) => got(answer).map(({ id, summary }) => ({ id, ...FirmSummary.parse(summary) })));
  return meaningsOf({ self: got(self).memberId, people, firms }, caller.language);
};

/** People by account or by a name that only one of them has; organisations by identifier, credit code or name, any other by its credit code. */
export const meaningsOf = ({ self, people, firms }: Known, language: Caller["language"]): Meanings => {
  const w = words[language];
  const person = (text: string): Meaning => {
    const byId = people.filter(({ id }) => id === text);
    const byName = people.filter(({ name }) => name === text);
    const experts = byName.filter(({ isExpert }) => isExpert);
    const found = [byId, experts, byName].find((one) => one.length > 0) ?? [];
    const [only, ...others] = found;
    if (only === undefined) return { fault: w.unknownPerson };
    if (others.length > 0) return { fault: w.sameName(found.length) };
    return only.id === self ? { fault: w.oneself } : { value: only.id };
  };
  const organization = (text: string): Meaning => {
    const found = firms.filter(({ id, uscc, name }) => id === text || uscc === text.toUpperCase() || name === text);
    const [only, ...others] = found;
    if (others.length > 0) return { fault: w.sameOrganization(found.length) };
    if (only !== undefined) return { value: only.id };
    const code = Uscc.safeParse(text);
    return code.success ? { value: code.data } : { fault: w.unknownTie };
  };
  return { memberId: person, organizationId: organization };
};
