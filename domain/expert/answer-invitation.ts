import type { Deciding, Decision } from "../kernel/deciding.ts";
import type { Instant } from "../kernel/instant.ts";
import { isLate } from "../kernel/period.ts";
import { ok, type Refusal, type Refused, refuse } from "../kernel/result.ts";
import type { ExpertAssignment } from "./expert-assignment.ts";

type Code = "not-invited" | "invitation-over";

const closed = ({ status, respondBy }: ExpertAssignment, now: Instant): Refused<Refusal<Code>> | undefined => {
  if (status !== "invited") return refuse("not-invited", "5.3", { status });
  return isLate(now, respondBy) ? refuse("invitation-over", "5.3", { respondBy }) : undefined;
};

/** R05: to accept is to declare that no conflict is known; that none is on record is checked before. */
export const decideAcceptInvitation = (assignment: ExpertAssignment, { now }: Pick<Deciding, "now">): Decision<ExpertAssignment, Code> =>
  closed(assignment, now) ?? ok({ ...assignment, status: "accepted", answeredAt: now });

export const decideDeclineInvitation = (
  assignment: ExpertAssignment,
  { reason }: { readonly reason: string },
  { now }: Pick<Deciding, "now">,
): Decision<ExpertAssignment, Code> =>
  closed(assignment, now) ?? ok({ ...assignment, status: "declined", answeredAt: now, declined: { reason } });

/** No answer in time counts as declined. Refuses `not-yet-due` before, and `not-invited` when it was answered. */
export const decideInvitationOverdue = (
  assignment: ExpertAssignment,
  { now }: Pick<Deciding, "now">,
): Decision<ExpertAssignment, "not-invited" | "not-yet-due"> => {
  const { status, respondBy } = assignment;
  if (status !== "invited") return refuse("not-invited", "5.3", { status });
  if (now < respondBy) return refuse("not-yet-due", "5.3", { dueAt: respondBy });
  return ok({ ...assignment, status: "declined", declined: { reason: "no-answer" } });
};
