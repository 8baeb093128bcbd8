import { recordActivity as declared } from "../../domain/cultivation/contract.ts";
import { cultivationNoun } from "../../domain/cultivation/cultivation.ts";
import { cultivationActivityNoun } from "../../domain/cultivation/cultivation-activity.ts";
import { decideRecordActivity, tieAdviser } from "../../domain/cultivation/record-activity.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";
import { loadAdvisers } from "./load-advisers.ts";
import { tieAdvisers } from "./tie-advisers.ts";

/**
 * R16, R05: the activity, the count of the cultivation, and each adviser's tie to each unit together.
 * 2 GetItem, 1 a file, 1 BatchGetItem + 1 transaction of at most 85.
 */
export const recordActivity = route(declared, async ({ params, request }, context) => {
  const found = await load(context, cultivationNoun, params.id);
  if (!found.ok) return found;
  const distinct = { advisers: [...new Set(request.advisers)], unitIds: [...new Set(request.unitIds)] };
  const asked = { ...request, ...distinct, activityId: context.newId() };
  const decision = decideRecordActivity(found.value.state, asked, context);
  if (!decision.ok) return decision;
  const advisers = await loadAdvisers(context, distinct.advisers, declared.clause);
  if (!advisers.ok) return advisers;
  const files = await checkEvidence(context, request.evidenceIds, declared.clause);
  if (!files.ok) return files;
  const { cultivation, activity } = decision.value;
  const act = actOf(declared, context);
  const tied = tieAdvisers(advisers.value, (adviser) => tieAdviser(adviser, activity), act);
  if (!tied.ok) return tied;
  return done(
    plan(cultivationNoun, params.id, found.value, cultivation, act),
    plan(cultivationActivityNoun, activity.activityId, null, activity, act),
    ...tied.value,
  );
});
