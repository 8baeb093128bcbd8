import { usccCheckCharacter } from "../../domain/kernel/uscc.ts";
import { Member, Organization } from "../../domain/member/member.ts";
import type { Person } from "../engines/oidc/people.ts";
import { industries } from "./industries.ts";

/** How many invented firms and expert candidates join the demo people, for a rehearsal of many units. */
export type CrowdSize = { readonly units: number; readonly candidates: number };

export type Crowd = {
  readonly organizations: readonly Organization[];
  readonly members: readonly Member[];
  readonly people: readonly Person[];
};

const numbered = (index: number): string => String(index + 1).padStart(3, "0");

/** As with the demo organisations, nobody holds a code with such an organisation number. */
const usccOf = (jurisdiction: string, number: number): string => {
  const first17 = `91${jurisdiction}${String(number).padStart(9, "0")}`;
  return first17 + usccCheckCharacter(first17);
};

const firm = (index: number): Organization => {
  const { code, place, industry } = industryOf(index);
  return Organization.parse({
    organizationId: `crowd-unit-${numbered(index)}`,
    kind: "unit",
    name: `${place}${industry}演练企业 ${numbered(index)}（演示）`,
    uscc: usccOf(code, 5_000_001 + index),
    jurisdiction: code,
  });
};

/** Candidates come from invented institutes of other places, five to an institute. */
const institute = (index: number): Organization =>
  Organization.parse({
    organizationId: `crowd-institute-${numbered(index)}`,
    kind: "partner",
    name: `演练质量研究所 ${numbered(index)}（演示）`,
    uscc: usccOf("130100", 6_000_001 + index),
    jurisdiction: "130100",
  });

export const candidatesPerInstitute = 5;

const industryOf = (index: number) => {
  const industry = industries[index % industries.length];
  if (!industry) throw new Error("the demo has no industries");
  return industry;
};

const memberOf = (memberId: string, name: string, { organizationId, kind, jurisdiction }: Organization): Member =>
  Member.parse({
    memberId,
    name,
    organization: { id: organizationId, kind, jurisdiction },
    roles: ["representative"],
    relations: [],
    status: "active",
  });

/** Invented firms with a representative each, and institutes whose people may apply to the expert pool. */
export const crowdOf = ({ units, candidates }: CrowdSize): Crowd => {
  const firms = Array.from({ length: units }, (_, index) => firm(index));
  const institutes = Array.from({ length: Math.ceil(candidates / candidatesPerInstitute) }, (_, index) => institute(index));
  const representatives = firms.map((organization, index) =>
    memberOf(`crowd-unit-${numbered(index)}`, `企业代表${numbered(index)}`, organization),
  );
  const experts = Array.from({ length: candidates }, (_, index) => {
    const home = institutes[Math.floor(index / candidatesPerInstitute)];
    if (!home) throw new Error("a candidate has no institute");
    return memberOf(`crowd-candidate-${numbered(index)}`, `候选专家${numbered(index)}`, home);
  });
  const members = [...representatives, ...experts];
  return {
    organizations: [...firms, ...institutes],
    members,
    people: members.map(({ memberId, name }) => ({ sub: memberId, name, hint: `${memberId} · 演练` })),
  };
};
