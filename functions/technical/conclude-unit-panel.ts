import { calibratedViewNoun } from "../../domain/scoring/calibrated-view.ts";
import { decideConcludePanel } from "../../domain/technical-evaluation/conclude-panel.ts";
import { concludeUnitPanel as declared } from "../../domain/technical-evaluation/panel-contract.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { loadEvaluation } from "./load-evaluation.ts";
import { technicalWrites } from "./technical-writes.ts";

/** R10: evaluation and unit together. 4 GetItem (member, evaluation, calibration, unit) + 1 transaction. */
export const concludeUnitPanel = route(declared, async ({ params, request }, context) => {
  const found = await loadEvaluation(context, params.id);
  if (!found.ok) return found;
  const { stored } = found.value;
  const [deciding, view] = await Promise.all([
    decidingFor(context, stored.state.cycleId),
    context.records.get(calibratedViewNoun, stored.state.cycleId),
  ]);
  const decision = decideConcludePanel(stored.state, request, { ...deciding, view: view?.state });
  if (!decision.ok) return decision;
  return done(...(await technicalWrites(context.records, stored, decision.value, actOf(declared, context))));
});
