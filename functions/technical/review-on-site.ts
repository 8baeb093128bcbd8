import {
  closeOnSite as declaredClose,
  moveOnSite as declaredMove,
  planOnSite as declaredPlan,
  recordFinding as declaredRecord,
} from "../../domain/technical-evaluation/panel-contract.ts";
import { decideMoveOnSite, decidePlanOnSite } from "../../domain/technical-evaluation/plan-on-site.ts";
import { decideCloseOnSite, decideRecordFinding } from "../../domain/technical-evaluation/review-on-site.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";
import { actOnTechnical } from "./act-on-technical.ts";
import { loadEvaluation } from "./load-evaluation.ts";
import { technicalWrites } from "./technical-writes.ts";

/** R10, R43: a visit asked for after the result was settled. */
export const planOnSite = actOnTechnical(declaredPlan, decidePlanOnSite);

/** R10: another time or place; the unit is told. */
export const moveOnSite = actOnTechnical(declaredMove, decideMoveOnSite);

/** R43, R44: 2 GetItem + 1 a photo + 1 transaction; the unit's record is neither read nor written. */
export const recordFinding = route(declaredRecord, async ({ params, request }, context) => {
  const found = await loadEvaluation(context, params.id);
  if (!found.ok) return found;
  const { stored } = found.value;
  const deciding = await decidingFor(context, stored.state.cycleId);
  const decision = decideRecordFinding(stored.state, { ...request, itemId: params.itemId }, deciding);
  if (!decision.ok) return decision;
  const files = await checkEvidence(context, request.evidenceIds, declaredRecord.clause);
  if (!files.ok) return files;
  return done(...(await technicalWrites(context.records, stored, decision.value, actOf(declaredRecord, context))));
});

/** R10: back to the panel for its conclusion, the unit following. */
export const closeOnSite = actOnTechnical(declaredClose, (evaluation, _, deciding) => decideCloseOnSite(evaluation, deciding));
