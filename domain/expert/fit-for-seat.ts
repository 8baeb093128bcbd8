import type { Deciding } from "../kernel/deciding.ts";
import { localDateOf } from "../kernel/instant.ts";
import { type Refusal, type Refused, refuse } from "../kernel/result.ts";
import { isOverseer } from "../member/actor.ts";
import type { Member } from "../member/member.ts";
import type { ConflictGround, Judged } from "./conflict.ts";
import { conflictsBetween } from "./conflicts-between.ts";
import type { Expert } from "./expert.ts";
import { isAvailable, type Unavailable } from "./is-available.ts";

/** Why someone cannot be used for any unit now. */
type Unfit = Unavailable | "not-in-pool" | "overseer" | "fully-used";

/** An expert as pool and register know them, and how many more units they may take on. */
export type Seatable = { readonly expert: Expert | undefined; readonly member: Member | undefined; readonly room: number };

/** The gravest ground on which this person must stay away from the unit today (B.3); undefined when there is none on record. */
export const groundBetween = (
  { memberId, organization, relations }: Member,
  unit: Judged,
  { now, settings }: Pick<Deciding, "now" | "settings">,
): ConflictGround | undefined => {
  const looking = { today: localDateOf(now), lookbackYears: settings.recusal.lookbackYears };
  return conflictsBetween({ memberId, organizationId: organization.id, relations }, unit, looking)[0]?.ground;
};

/** Why they cannot be used at all: not available, of the body's own staff or its supervisor's, or at their limit (R05, R14, R15). */
export const unfitness = ({ expert, member, room }: Seatable, { now }: Pick<Deciding, "now">): Unfit | undefined => {
  if (!expert || member?.status !== "active" || !member.roles.includes("expert")) return "not-in-pool";
  if (isOverseer(member)) return "overseer";
  const available = isAvailable(expert, localDateOf(now));
  if (available !== true) return available;
  return room > 0 ? undefined : "fully-used";
};

/** Refuses whoever may not be given a seat on the unit's panel. */
export const seatRefusal = (
  seatable: Seatable,
  unit: Judged,
  known: Pick<Deciding, "now" | "settings">,
): Refused<Refusal<"expert-unfit" | "expert-recused">> | undefined => {
  const reason = unfitness(seatable, known);
  if (reason || !seatable.member) return refuse("expert-unfit", "5.3", { reason: reason ?? "not-in-pool" });
  const ground = groundBetween(seatable.member, unit, known);
  return ground && refuse("expert-recused", "4", { ground });
};
