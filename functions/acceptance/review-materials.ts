import { finishReview as declaredFinish, reviewMaterials as declaredReview } from "../../domain/acceptance/contract.ts";
import { decideFinishReview, decideReviewMaterials } from "../../domain/acceptance/review-materials.ts";
import { actOnAcceptance } from "./act-on-acceptance.ts";

/** R80: findings on single materials. */
export const reviewMaterials = actOnAcceptance(declaredReview, decideReviewMaterials);

/** R80: on to the defence, or back for a supplement. */
export const finishReview = actOnAcceptance(declaredFinish, (acceptance, _, deciding) => decideFinishReview(acceptance, deciding));
