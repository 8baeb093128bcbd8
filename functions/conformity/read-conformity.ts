import { openChallenges } from "../../domain/conformity-evaluation/challenge.ts";
import { ConformityItemId, conformityItems } from "../../domain/conformity-evaluation/conformity-items.ts";
import { getConformity as declared } from "../../domain/conformity-evaluation/read-contract.ts";
import { ok } from "../../domain/kernel/result.ts";
import { route } from "../shell/route.ts";
import { loadReview, stayAwayOf } from "./load-review.ts";

/** R09: the checklist with what has been found so far. 4 GetItem. */
export const getConformity = route(declared, async ({ params }, context) => {
  const review = await loadReview(context, params.id);
  if (!review.ok) return review;
  const { unit, stored, conformity } = review.value;
  const [stayAway, settings] = await Promise.all([stayAwayOf(context, unit.state), context.references.settingsOf(conformity.cycleId)]);
  const items = ConformityItemId.options.map((item) => ({
    item,
    ...conformityItems[item],
    answer: conformity.answers.find((answer) => answer.item === item) ?? null,
  }));
  const supplementsLeft = Math.max(0, settings.evaluation.supplementTimes - conformity.rounds.length);
  const { status, rounds, challenges, conclusion } = conformity;
  return ok({
    commitments: [],
    view: {
      ...{ version: stored?.version ?? 0, items, status, rounds, challenges, conclusion, supplementsLeft },
      openChallenges: [...openChallenges(conformity, stayAway)],
    },
  });
});
