import { judgedOf } from "../../domain/draw/draw-candidates.ts";
import { conflictsBetween } from "../../domain/expert/conflicts-between.ts";
import { assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import { checkConflicts as declared } from "../../domain/expert/read-contract.ts";
import { localDateOf } from "../../domain/kernel/instant.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { isOverseer } from "../../domain/member/actor.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { type UnitEvaluation, unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { type Context, route } from "../shell/route.ts";

/** R05: why this expert may not judge that unit, before anyone is named. 3 GetItem + 1 Query for the expert themselves. */
export const checkConflicts = route(declared, async ({ params, request }, context) => {
  const unit = await context.records.get(unitEvaluationNoun, request.evaluationId);
  if (!unit || !(await maySee(context, params.id, unit.state))) return refuse("unknown-record", declared.clause);
  const member = await context.records.get(memberNoun, params.id);
  if (!member) return refuse("unknown-record", declared.clause);
  const { lookbackYears } = (await context.references.settingsOf(unit.state.cycleId)).recusal;
  const expert = { ...member.state, organizationId: member.state.organization.id };
  const conflicts = conflictsBetween(expert, judgedOf(unit.state), { today: localDateOf(context.now), lookbackYears });
  return ok({ commitments: [], view: { conflicts: [...conflicts] } });
});

/** Nobody but the unit knows of an application before the window has closed over it; an expert only of those they were asked to judge. */
const maySee = async (context: Context, memberId: string, { evaluationId, status, submission }: UnitEvaluation): Promise<boolean> => {
  const isOpen = submission !== null && status !== "draft" && status !== "submitted" && status !== "lapsed";
  if (!isOpen) return false;
  if (isOverseer(context.actor)) return true;
  if (context.actor.memberId !== memberId) return false;
  const { rows } = await context.records.owned(`member:${memberId}`, assignmentNoun.name, { limit: 200 });
  return rows.some(({ summary }) => summary["evaluationId"] === evaluationId);
};
