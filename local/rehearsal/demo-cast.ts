import { type CrowdSize, crowdOf } from "../seed/crowd.ts";
import { demoMembers } from "../seed/demo-people.ts";
import type { Cast, Player } from "./cast.ts";
import { crowdCastOf } from "./crowd-cast.ts";

const membersOf = (kind: string, role: string): readonly Player[] =>
  demoMembers
    .filter(({ organization, roles }) => organization.kind === kind && roles.some((held) => held === role))
    .map(({ memberId, organization }) => ({ sub: memberId, organizationId: organization.id, jurisdiction: organization.jurisdiction }));

const bodyMembers = (role: string): readonly string[] => membersOf("evaluation-body", role).map(({ sub }) => sub);

const first = (subs: readonly string[]): string => {
  const [sub] = subs;
  if (sub === undefined) throw new Error("the demo people are missing someone");
  return sub;
};

/** The demo people in their parts, and the crowd. Experts employed by a service institution are left out: they may not sit on panels. */
export const demoCastFor = (crowd: CrowdSize): Cast => ({
  ...crowdCastOf(crowdOf(crowd)),
  officer: first(bodyMembers("officer")),
  approver: first(bodyMembers("approver")),
  administrator: first(bodyMembers("administrator")),
  committee: bodyMembers("committee"),
  partner: first(membersOf("partner", "representative").map(({ sub }) => sub)),
  authorities: membersOf("local-authority", "officer"),
  institutions: membersOf("service-institution", "representative"),
  units: membersOf("unit", "representative"),
  experts: demoMembers
    .filter(({ roles, organization }) => roles.includes("expert") && organization.kind !== "service-institution")
    .map(({ memberId }) => memberId),
});
