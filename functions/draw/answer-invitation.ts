import { decideAcceptSeat } from "../../domain/draw/change-seats.ts";
import { judgedOf } from "../../domain/draw/draw-candidates.ts";
import { decideAcceptInvitation, decideDeclineInvitation } from "../../domain/expert/answer-invitation.ts";
import {
  acceptAssignment as declaredAccept,
  declareConflict as declaredConflict,
  declineAssignment as declaredDecline,
  recuseExpert as declaredRecuse,
} from "../../domain/expert/assignment-contract.ts";
import { expertNoun } from "../../domain/expert/expert.ts";
import { assignmentNoun, type ExpertAssignment } from "../../domain/expert/expert-assignment.ts";
import { groundBetween, unfitness } from "../../domain/expert/fit-for-seat.ts";
import type { RecusalGround } from "../../domain/expert/recuse-assignment.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import type { Deciding } from "../../domain/kernel/deciding.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { planLeaving, recusal } from "../shell/replace-seat.ts";
import { type Context, route } from "../shell/route.ts";
import { ownAssignment } from "./own-assignment.ts";

/** R05: conflicts and availability are looked at once more; whoever may not judge gives the seat up instead. 7 GetItem + 1 transaction. */
export const acceptAssignment = route(declaredAccept, async ({ params }, context) => {
  const found = await ownAssignment(context, params.id);
  if (!found.ok) return found;
  const { state } = found.value;
  const deciding = await decidingFor(context, state.cycleId);
  const accepted = decideAcceptInvitation(state, deciding);
  if (!accepted.ok) return accepted;
  const act = actOf(declaredAccept, context);
  const ground = await groundAgainst(context, state, deciding);
  if (ground) {
    const left = await planLeaving(context, params.id, recusal(ground, act.by), act);
    return left.ok ? done(...left.value) : left;
  }
  const evaluation = await context.records.get(technicalEvaluationNoun, state.evaluationId);
  if (!evaluation) throw new Error(`an assignment of no evaluation ${state.evaluationId}`);
  const seated = decideAcceptSeat(evaluation.state, state.memberId, deciding);
  if (!seated.ok) return seated;
  return done(
    plan(assignmentNoun, params.id, found.value, accepted.value, act),
    plan(technicalEvaluationNoun, evaluation.id, evaluation, seated.value, act),
  );
});

const groundAgainst = async (
  { records }: Context,
  { evaluationId, memberId }: ExpertAssignment,
  deciding: Deciding,
): Promise<RecusalGround | undefined> => {
  const [unit, member, expert] = await Promise.all([
    records.get(unitEvaluationNoun, evaluationId),
    records.get(memberNoun, memberId),
    records.get(expertNoun, memberId),
  ]);
  if (!unit || !member || unfitness({ expert: expert?.state, member: member.state, room: 1 }, deciding)) return "unable";
  return groundBetween(member.state, judgedOf(unit.state), deciding);
};

/** R05: 6 GetItem, 2 BatchGetItem, a Query a substitute looked at + 1 transaction. */
export const declineAssignment = route(declaredDecline, async ({ params, request }, context) => {
  const found = await ownAssignment(context, params.id);
  if (!found.ok) return found;
  const leaving = {
    reason: "declined",
    decide: (state: ExpertAssignment, known: Pick<Deciding, "now">) => decideDeclineInvitation(state, request, known),
  };
  const left = await planLeaving(context, params.id, leaving, actOf(declaredDecline, context));
  return left.ok ? done(...left.value) : left;
});

/** R05: at any time until the panel's result is settled; as above. */
export const declareConflict = route(declaredConflict, async ({ params, request: { ground } }, context) => {
  const found = await ownAssignment(context, params.id);
  if (!found.ok) return found;
  const act = actOf(declaredConflict, context);
  const left = await planLeaving(context, params.id, recusal(ground, act.by), act);
  return left.ok ? done(...left.value) : left;
});

/** R05: by the body, the ground on record; as above. */
export const recuseExpert = route(declaredRecuse, async ({ params, request: { ground } }, context) => {
  const act = actOf(declaredRecuse, context);
  const left = await planLeaving(context, params.id, recusal(ground, act.by), act);
  if (!left.ok && left.refusal.code === "unknown-record") return refuse("unknown-record", declaredRecuse.clause);
  return left.ok ? done(...left.value) : left;
});
