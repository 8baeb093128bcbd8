import { decideLeaveSeat } from "../../domain/draw/change-seats.ts";
import { decideInvitationOverdue } from "../../domain/expert/answer-invitation.ts";
import { assignmentIdOf, assignmentNoun, type ExpertAssignment, openAssignment } from "../../domain/expert/expert-assignment.ts";
import { decideRecuse, type RecusalGround, unsealed } from "../../domain/expert/recuse-assignment.ts";
import { type Act, type Commitment, plan } from "../../domain/kernel/commitment.ts";
import type { Deciding, Decision } from "../../domain/kernel/deciding.ts";
import type { By } from "../../domain/kernel/history.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { deadlineOf, workingDays } from "../../domain/kernel/period.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import { type TechnicalEvaluation, technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { actAsSystem, decidingAsSystem, systemAct } from "./commit-system.ts";
import type { Live } from "./live.ts";
import { nextSubstitute } from "./next-substitute.ts";

type Known = Pick<Deciding, "now" | "settings" | "calendar">;

/** How a seat is given up: what it does to the assignment, and the code under which the panel's record names it. */
export type Leaving<Code extends string> = {
  readonly reason: string;
  readonly decide: (assignment: ExpertAssignment, known: Known) => Decision<ExpertAssignment, Code>;
};

type Planned<Code extends string> = Ok<readonly [Commitment, ...Commitment[]]> | Refused<Refusal<Code | "unknown-record" | "wrong-step">>;

export const recusal = (ground: RecusalGround, by: By): Leaving<"wrong-step"> => ({
  reason: ground,
  decide: (assignment, known) => decideRecuse(assignment, { ground, by }, known),
});

/**
 * Everything that giving up a seat changes, to be committed together: the assignment, the panel, whoever is invited instead, and the
 * sheets that were sealed with it. Also refuses when the evaluation has gone too far for it.
 * 4 GetItem, 2–3 BatchGetItem and a Query for each substitute that is looked at.
 */
export const planLeaving = async <Code extends string>(
  live: Live,
  assignmentId: string,
  leaving: Leaving<Code>,
  act: Act,
): Promise<Planned<Code>> => {
  const stored = await live.records.get(assignmentNoun, assignmentId);
  if (!stored) return refuse("unknown-record", "4");
  const { evaluationId, cycleId, attempt, memberId } = stored.state;
  const known = { ...(await decidingAsSystem(live, cycleId)), now: act.at };
  const left = leaving.decide(stored.state, known);
  if (!left.ok) return left;
  const first = plan(assignmentNoun, assignmentId, stored, left.value, act);
  const evaluation = await live.records.get(technicalEvaluationNoun, evaluationId);
  const isOnPanel = evaluation?.state.attempt === attempt && evaluation.state.seats.some((seat) => seat.memberId === memberId);
  if (!evaluation || !isOnPanel || evaluation.state.status === "void") return ok([first]);
  const by = await nextSubstitute(live, evaluation.state, known);
  const changed = decideLeaveSeat(evaluation.state, { memberId, reason: leaving.reason, by }, known);
  if (!changed.ok) return changed;
  return ok([
    first,
    plan(technicalEvaluationNoun, evaluation.id, evaluation, changed.value, act),
    ...(by ? [invitation(changed.value, by.memberId, known, act)] : []),
    ...(evaluation.state.result ? await reopened(live, changed.value, act) : []),
  ]);
};

/** R05: a conflict that came to light after the invitation. Nothing when the seat is not held any more, or it is too late to change it. */
export const planRecusal = async (live: Live, assignmentId: string, ground: RecusalGround, act: Act): Promise<readonly Commitment[]> => {
  const planned = await planLeaving(live, assignmentId, recusal(ground, act.by), act);
  return planned.ok ? planned.value : [];
};

/** Deadline `expert-assignment.invitation-overdue`: no answer counts as declined. False when it was answered in time. */
export const fireInvitationOverdue = async (live: Live, id: string): Promise<boolean> => {
  const fired = await actAsSystem(live, async () => {
    const act = systemAct(live, { name: "invitation-overdue", clause: "5.3" });
    const planned = await planLeaving(live, id, { reason: "no-answer", decide: decideInvitationOverdue }, act);
    return planned.ok ? planned : ok([]);
  });
  return fired.ok && fired.value.length > 0;
};

/** A newly invited member's assignment. */
export const invitation = (evaluation: TechnicalEvaluation, memberId: string, known: Known, act: Act): Commitment => {
  const { evaluationId, cycleId, attempt, unitId, unitName, terms } = evaluation;
  const respondBy = deadlineOf(known.calendar, known.now, workingDays(known.settings.expert.responseDays)).dueAt;
  const invited = openAssignment({ evaluationId, cycleId, attempt, memberId, unitId, unitName, terms }, { now: known.now, respondBy });
  return plan(assignmentNoun, invited.assignmentId, null, invited, act);
};

const reopened = async (live: Live, { evaluationId, attempt, seats }: TechnicalEvaluation, act: Act): Promise<readonly Commitment[]> => {
  const ids = seats.map(({ memberId }) => assignmentIdOf(evaluationId, attempt, memberId));
  const sealed = (await live.records.getMany(assignmentNoun, ids)).filter(
    (one): one is Stored<ExpertAssignment> => one?.state.status === "sealed",
  );
  return sealed.map((one) => plan(assignmentNoun, one.id, one, unsealed(one.state), act));
};
