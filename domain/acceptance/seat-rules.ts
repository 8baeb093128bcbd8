import type { Deciding } from "../kernel/deciding.ts";
import { localDateOf } from "../kernel/instant.ts";
import { type Refusal, type Refused, refuse } from "../kernel/result.ts";
import { barredBy } from "../member/bars.ts";
import type { Member } from "../member/member.ts";

/** Who is party to the project: its institution, those that compete with it in the same year, and whoever inspected it. */
export type Parties = {
  readonly institutionId: string;
  readonly rivalIds: readonly string[];
  readonly inspectorIds: readonly string[];
};

export type SeatCode = "panel-member-unfit" | "panel-member-recused";

/** Refuses a member who is neither an expert nor from government or trade, or who must stay away (R77, domain.md B.3). */
export const seatRefusal = (
  member: Member,
  parties: Parties,
  { now, settings }: Pick<Deciding, "now" | "settings">,
): Refused<Refusal<SeatCode>> | undefined => {
  if (!isEligible(member)) return refuse("panel-member-unfit", "7.3.1", { memberId: member.memberId });
  const ground = groundFor(member, parties, localDateOf(now), settings.recusal.lookbackYears);
  return ground && refuse("panel-member-recused", "4", { memberId: member.memberId, ground });
};

const isEligible = ({ status, roles, organization: { kind } }: Member): boolean =>
  status === "active" && kind !== "supervisor" && (roles.includes("expert") || kind === "local-authority" || kind === "partner");

/** The kind of relation stays in the member's own record: a refusal names no personal matter. */
const groundFor = (
  { memberId, organization, relations }: Member,
  { institutionId, rivalIds, inspectorIds }: Parties,
  today: ReturnType<typeof localDateOf>,
  lookbackYears: number,
): "same_employer" | "competing_institution" | "relation" | "inspected" | undefined => {
  if (organization.id === institutionId) return "same_employer";
  if (rivalIds.includes(organization.id)) return "competing_institution";
  if (barredBy(relations, institutionId, today, lookbackYears)) return "relation";
  return inspectorIds.includes(memberId) ? "inspected" : undefined;
};
