import { decideChallenge as decide } from "../../domain/conformity-evaluation/challenge.ts";
import { decideChallenge as declared } from "../../domain/conformity-evaluation/contract.ts";
import { actOf } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { commitReview, reviewingOf } from "./commit-review.ts";
import { loadReview, stayAwayOf } from "./load-review.ts";

/** R05: 4 GetItem + 1 transaction; whom the unit's record then bars is left out by every later draw. */
export const decideChallenge = route(declared, async ({ params, request }, context) => {
  const review = await loadReview(context, params.id);
  if (!review.ok) return review;
  const { now, actor } = context;
  const stayAway = await stayAwayOf(context, review.value.unit.state);
  const decision = decide(reviewingOf(review.value), request, { now, actor, stayAway });
  return decision.ok ? commitReview(review.value, decision.value, actOf(declared, context)) : decision;
});
