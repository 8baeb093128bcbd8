import { type Crowd, type CrowdSize, candidatesPerInstitute } from "../seed/crowd.ts";
import type { Cast, Player } from "./cast.ts";

const panelSize = 5;
const openAtOnce = 3;

/**
 * The crowd that `units` applications need: one firm more, which never hands in, and enough experts that each has at most three panels at
 * once (expert.maxOpen) with a quarter left over for substitutes.
 */
export const crowdFor = (units: number): CrowdSize => {
  const seats = units * panelSize;
  const experts = Math.ceil((seats / openAtOnce) * 1.25) + 2 * panelSize;
  return { units: units + 1, candidates: Math.ceil(experts / candidatesPerInstitute) * candidatesPerInstitute };
};

export const crowdCastOf = ({ members }: Pick<Crowd, "members">): Pick<Cast, "applicants" | "candidates"> => {
  const playersOf = (kind: string): readonly Player[] =>
    members
      .filter(({ organization }) => organization.kind === kind)
      .map(({ memberId, organization }) => ({ sub: memberId, organizationId: organization.id, jurisdiction: organization.jurisdiction }));
  return { applicants: playersOf("unit"), candidates: playersOf("partner") };
};
