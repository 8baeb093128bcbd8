import { asSeats, decideFillSeat } from "../../domain/draw/change-seats.ts";
import { nameExpert as declared } from "../../domain/draw/contract.ts";
import { judgedOf } from "../../domain/draw/draw-candidates.ts";
import { expertNoun } from "../../domain/expert/expert.ts";
import { assignmentIdOf, assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import { seatRefusal } from "../../domain/expert/fit-for-seat.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import type { Deciding } from "../../domain/kernel/deciding.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { type TechnicalEvaluation, technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { type UnitEvaluation, unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { invitation } from "../shell/replace-seat.ts";
import { roomOf } from "../shell/room-of.ts";
import { type Context, route } from "../shell/route.ts";
import { technicalEvaluationOf } from "./open-panel.ts";

/** No draw stands behind a named seat or panel. */
const named = "named";

/**
 * R05, R14: the exception to the draw, its reason on record: a vacant seat, or, where the programme does not draw or the case is
 * special, a panel seat by seat. 5–6 GetItem + 1 Query + 1 transaction.
 */
export const nameExpert = route(declared, async ({ params, request: { memberId, reason, special } }, context) => {
  const unit = await context.records.get(unitEvaluationNoun, params.id);
  if (!unit) return refuse("unknown-record", declared.clause, { noun: unitEvaluationNoun.name, id: params.id });
  if (unit.state.status !== "technical_review")
    return refuse("wrong-step", declared.clause, { step: unit.state.status, needed: "technical_review" });
  const deciding = await decidingFor(context, unit.state.cycleId);
  const former = await context.records.get(technicalEvaluationNoun, params.id);
  const [expert, member, room] = await Promise.all([
    context.records.get(expertNoun, memberId),
    context.records.get(memberNoun, memberId),
    roomOf({ records: context.records, cycleId: unit.state.cycleId, settings: deciding.settings }, memberId),
  ]);
  const unfit = seatRefusal({ expert: expert?.state, member: member?.state, room }, judgedOf(unit.state), deciding);
  if (unfit) return unfit;
  if (await judgedBefore(context, former, memberId)) return refuse("expert-recused", declared.clause, { ground: "first-panel" });
  const seat = { memberId, code: named, organizationId: member?.state.organization.id ?? "" };
  const seated =
    former && former.state.status !== "void"
      ? decideFillSeat(former.state, seat)
      : !deciding.settings.expert.randomDraw || special
        ? ok(await namedPanel(context, unit.state, former, seat, deciding))
        : refuse("seat-not-vacant", declared.clause);
  if (!seated.ok) return seated;
  const act = actOf(declared, context, reason);
  return done(
    plan(technicalEvaluationNoun, params.id, former ?? null, seated.value, act),
    invitation(seated.value, memberId, deciding, act),
  );
});

const namedPanel = (
  context: Context,
  unit: UnitEvaluation,
  former: Stored<TechnicalEvaluation> | undefined,
  seat: Parameters<typeof asSeats>[0][number],
  deciding: Deciding,
): Promise<TechnicalEvaluation> => {
  const asked = { drawId: named, unitCode: named, panelSize: deciding.settings.panel.size.unitReview, seats: asSeats([seat]) };
  return technicalEvaluationOf(context, unit, { ...asked, attempt: (former?.state.attempt ?? 0) + 1 }, deciding);
};

/** Whoever judged the unit before a successful appeal does not judge it again. */
const judgedBefore = async (context: Context, former: Stored<TechnicalEvaluation> | undefined, memberId: string): Promise<boolean> => {
  if (!former) return false;
  const { status, seats, replaced, attempt, evaluationId } = former.state;
  if (status === "void") return [...seats, ...replaced].some((one) => one.memberId === memberId);
  return attempt > 1 && (await context.records.get(assignmentNoun, assignmentIdOf(evaluationId, attempt - 1, memberId))) !== undefined;
};
