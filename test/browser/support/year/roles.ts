import type { Cast } from "../../../../local/rehearsal/cast.ts";

/** The kinds of people who have a part in the year. */
export const roles = ["officer", "approver", "committee", "authority", "institution", "unit", "expert", "supervisor", "public"] as const;
export type Role = (typeof roles)[number];

/** Who watches over the demo's year and has no part in it. */
export const supervisor = "supervisor";

/** As what somebody acts in the year. Throws for one who is not of the cast. */
export const roleIn = (cast: Cast): ((person: string | undefined) => Role) => {
  const subs = (players: readonly { readonly sub: string }[]): readonly string[] => players.map(({ sub }) => sub);
  const held: readonly (readonly [Role, readonly string[]])[] = [
    ["officer", [cast.officer]],
    ["approver", [cast.approver]],
    ["committee", cast.committee],
    ["authority", subs(cast.authorities)],
    ["institution", subs(cast.institutions)],
    ["unit", [...subs(cast.units), ...subs(cast.applicants)]],
    ["supervisor", [supervisor]],
    ["expert", [...cast.experts, ...subs(cast.candidates)]],
  ];
  return (person) => {
    if (person === undefined) return "public";
    const found = held.find(([, people]) => people.includes(person));
    if (!found) throw new Error(`${person} has no part in the year`);
    return found[0];
  };
};
