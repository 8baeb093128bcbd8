import { requestSupplement as declared } from "../../domain/conformity-evaluation/contract.ts";
import { decideRequestSupplement } from "../../domain/conformity-evaluation/request-supplement.ts";
import { actOf, decidingFor } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { commitReview, reviewingOf } from "./commit-review.ts";
import { loadReview } from "./load-review.ts";

/** R09: 3 GetItem + 1 transaction; the unit is asked in its inbox. */
export const requestSupplement = route(declared, async ({ params, request }, context) => {
  const review = await loadReview(context, params.id);
  if (!review.ok) return review;
  const deciding = await decidingFor(context, review.value.unit.state.cycleId);
  const decision = decideRequestSupplement(reviewingOf(review.value), request, deciding);
  return decision.ok ? commitReview(review.value, decision.value, actOf(declared, context)) : decision;
});
