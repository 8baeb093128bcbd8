import { resumeEvaluation as declared } from "../../domain/conformity-evaluation/contract.ts";
import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import { guarded, guardOf, plan } from "../../domain/kernel/commitment.ts";
import { decideResumeEvaluation } from "../../domain/unit-evaluation/resume-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { loadUnit } from "./load-review.ts";

/** 3 GetItem (member, unit, activity) + 1 transaction, on condition that the activity still stands as read. */
export const resumeEvaluation = route(declared, async ({ params, request }, context) => {
  const unit = await loadUnit(context, params.id);
  if (!unit.ok) return unit;
  const { cycleId } = unit.value.state;
  const activity = await context.records.get(creationActivityNoun, cycleId);
  const known = { now: context.now, isActivityFinished: activity?.state.status === "finished" };
  const decision = decideResumeEvaluation(unit.value.state, known);
  if (!decision.ok) return decision;
  const written = plan(unitEvaluationNoun, params.id, unit.value, decision.value, actOf(declared, context, request.reason));
  return done(guarded(written, guardOf(creationActivityNoun, cycleId, activity)));
});
