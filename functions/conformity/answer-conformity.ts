import { decideAnswerConformity } from "../../domain/conformity-evaluation/answer-conformity.ts";
import { conformityNoun } from "../../domain/conformity-evaluation/conformity-evaluation.ts";
import { answerConformity as declared } from "../../domain/conformity-evaluation/contract.ts";
import { guarded, guardOf, plan } from "../../domain/kernel/commitment.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { actOf, done } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";
import { reviewingOf } from "./commit-review.ts";
import { loadReview } from "./load-review.ts";

/** R09: 3 GetItem + the files + 1 transaction. The unit's own record does not move, but must still be under review. */
export const answerConformity = route(declared, async ({ params, request }, context) => {
  const review = await loadReview(context, params.id);
  if (!review.ok) return review;
  const decision = decideAnswerConformity(reviewingOf(review.value), request, context);
  if (!decision.ok) return decision;
  const files = await checkEvidence(
    context,
    request.items.flatMap(({ evidenceIds }) => evidenceIds),
    declared.clause,
  );
  if (!files.ok) return files;
  const written = plan(conformityNoun, params.id, review.value.stored, decision.value, actOf(declared, context));
  return done(guarded(written, guardOf(unitEvaluationNoun, params.id, review.value.unit)));
});
