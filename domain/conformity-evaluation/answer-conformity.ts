import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { ConformityEvaluation, ConformityFinding } from "./conformity-evaluation.ts";
import { ConformityItemId } from "./conformity-items.ts";
import { offReview, type Reviewing } from "./reviewing.ts";

/** R09: items are answered one by one or together, and may be answered anew until the review is concluded. */
export const decideAnswerConformity = (
  { unit, conformity }: Reviewing,
  { items }: { readonly items: readonly ConformityFinding[] },
  { now, actor }: Pick<Deciding, "now" | "actor">,
): Decision<ConformityEvaluation, "wrong-step" | "finding-unexplained"> => {
  const off = offReview({ unit });
  if (off) return off;
  const unexplained = items.filter(({ outcome, reason }) => outcome !== "conforms" && reason === null);
  if (unexplained.length > 0) return refuse("finding-unexplained", "5.2", { items: unexplained.map(({ item }) => item).join(", ") });
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  const answers = ConformityItemId.options.flatMap((item) => {
    const finding = items.find((one) => one.item === item);
    const answer = finding ? { ...finding, by, at: now } : conformity.answers.find((one) => one.item === item);
    return answer ? [answer] : [];
  });
  return ok({ ...conformity, answers });
};
