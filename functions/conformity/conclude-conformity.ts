import { decideConcludeConformity } from "../../domain/conformity-evaluation/conclude-conformity.ts";
import { concludeConformity as declared } from "../../domain/conformity-evaluation/contract.ts";
import { actOf } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { commitReview, reviewingOf } from "./commit-review.ts";
import { loadReview, stayAwayOf } from "./load-review.ts";

/** R09, R10: 4 GetItem + 1 transaction. */
export const concludeConformity = route(declared, async ({ params }, context) => {
  const review = await loadReview(context, params.id);
  if (!review.ok) return review;
  const { now, actor } = context;
  const stayAway = await stayAwayOf(context, review.value.unit.state);
  const decision = decideConcludeConformity(reviewingOf(review.value), { now, actor, stayAway });
  return decision.ok ? commitReview(review.value, decision.value, actOf(declared, context)) : decision;
});
