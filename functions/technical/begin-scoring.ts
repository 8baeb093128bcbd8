import { calibrationCaseNoun } from "../../domain/calibration-case/calibration-case.ts";
import { calibrationSheetIdOf, calibrationSheetNoun } from "../../domain/calibration-case/calibration-sheet.ts";
import { expertNoun } from "../../domain/expert/expert.ts";
import { assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { decideBeginScoring } from "../../domain/technical-evaluation/begin-scoring.ts";
import { beginScoring as declared } from "../../domain/technical-evaluation/sheet-contract.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { actOf, done } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";
import { ownAssignment } from "./own-assignment.ts";

/** R10, R12: 4 to 6 GetItem (member, assignment, evaluation, expert; case and own sheet) + 1 transaction. */
export const beginScoring = route(declared, async ({ params }, context) => {
  const found = await ownAssignment(context, params.id);
  if (!found.ok) return found;
  const { evaluationId, cycleId, memberId } = found.value.state;
  const [evaluation, expert, owesCalibration] = await Promise.all([
    context.records.get(technicalEvaluationNoun, evaluationId),
    context.records.get(expertNoun, memberId),
    owes(context, cycleId),
  ]);
  if (!evaluation) throw new Error(`an assignment of no technical evaluation ${evaluationId}`);
  const known = { now: context.now, evaluation: evaluation.state, expert: expert?.state, owesCalibration };
  const decision = decideBeginScoring(found.value.state, known);
  if (!decision.ok) return decision;
  return done(plan(assignmentNoun, params.id, found.value, decision.value, actOf(declared, context)));
});

/** Whether the year has a calibration case that the caller has not marked, and its programme asks for it. */
const owes = async ({ records, references, actor }: Context, cycleId: string): Promise<boolean> => {
  const { expert } = await references.settingsOf(cycleId);
  if (!expert.calibrationCase) return false;
  const [set, own] = await Promise.all([
    records.get(calibrationCaseNoun, cycleId),
    records.get(calibrationSheetNoun, calibrationSheetIdOf(cycleId, actor.memberId)),
  ]);
  return set !== undefined && own === undefined;
};
