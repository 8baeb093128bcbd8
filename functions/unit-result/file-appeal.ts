import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { appealNoun } from "../../domain/unit-result/appeal.ts";
import { fileAppeal as declared } from "../../domain/unit-result/appeal-contract.ts";
import { decideFileAppeal } from "../../domain/unit-result/file-appeal.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";

/** The unit's own, once. 3 GetItem + the files' + 1 transaction of 3. */
export const fileAppeal = route(declared, async ({ params, request }, context) => {
  const unit = await context.records.get(unitEvaluationNoun, params.id);
  if (unit?.state.unitId !== context.actor.organization.id) return refuse("unknown-record", declared.clause);
  const [earlier, deciding] = await Promise.all([context.records.get(appealNoun, params.id), decidingFor(context, unit.state.cycleId)]);
  const decision = decideFileAppeal(unit.state, request, { ...deciding, earlier: earlier?.state });
  if (!decision.ok) return decision;
  const files = await checkEvidence(context, request.evidenceIds, declared.clause);
  if (!files.ok) return files;
  return done(plan(appealNoun, params.id, null, decision.value, actOf(declared, context)));
});
