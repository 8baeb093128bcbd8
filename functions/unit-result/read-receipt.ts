import { readsAs } from "../../domain/application/may.ts";
import { assignmentIdOf, assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { type TechnicalEvaluation, technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { readReceipt as declared } from "../../domain/unit-result/receipt-contract.ts";
import { scoreReceipt } from "../../domain/unit-result/score-receipt.ts";
import { type Context, route } from "../shell/route.ts";
import { filesByPoint } from "./files-by-point.ts";

/**
 * R06, R10: the unit's own receipt once its result is announced. 3 GetItem + 3 BatchGetItem (sheets, sections, files) and 1 GetItem for
 * each section saved since it was handed in.
 */
export const readReceipt = route(declared, async ({ params }, context) => {
  const stored = await context.records.get(unitEvaluationNoun, params.id);
  if (!stored || readsAs(context.actor, stored.state) === undefined) return refuse("unknown-record", declared.clause);
  const unit = stored.state;
  const { result } = unit;
  const isAnnounced = unit.status === "announced" || unit.status === "revoked";
  const technical = isAnnounced ? await context.records.get(technicalEvaluationNoun, params.id) : undefined;
  if (!result || !technical?.state.conclusion) return refuse("result-not-announced", declared.clause);
  const [assignments, files, rubric, settings] = await Promise.all([
    sheetsOf(context, technical.state),
    filesByPoint(context, unit),
    context.references.rubricOf(unit.cycleId),
    context.references.settingsOf(unit.cycleId),
  ]);
  const view = scoreReceipt({
    ...{ unit, result, technical: technical.state, conclusion: technical.state.conclusion, assignments },
    ...{ tree: rubric.tree, filesOf: (point) => files.get(point) ?? [], settings },
  });
  return ok({ commitments: [], view });
});

const sheetsOf = async ({ records }: Context, { evaluationId, attempt, seats }: TechnicalEvaluation) => {
  const found = await records.getMany(
    assignmentNoun,
    seats.map(({ memberId }) => assignmentIdOf(evaluationId, attempt, memberId)),
  );
  return found.flatMap((assignment) => (assignment ? [assignment.state] : []));
};
