import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { offTechnicalStep } from "./may.ts";
import type { TechnicalEvaluation } from "./technical-evaluation.ts";
import { Explanation } from "./technical-result.ts";

/** domain.md B.2: whoever's total lies far from the panel's says why, in writing, before the panel concludes; it may be reworded until then. */
export const decideExplainOutlier = (
  evaluation: TechnicalEvaluation,
  { explanation: text }: { readonly explanation: string },
  { actor, now }: Pick<Deciding, "actor" | "now">,
): Decision<TechnicalEvaluation, "unknown-record" | "wrong-step" | "not-permitted"> => {
  const off = offTechnicalStep(evaluation, actor, ...Explanation.shape.during.options);
  if (off) return off;
  const during = Explanation.shape.during.safeParse(evaluation.status);
  if (!during.success || !evaluation.result?.disagreement.members.includes(actor.memberId))
    return refuse("not-permitted", "5.2", { parties: "outlying panel member" });
  const earlier = evaluation.explanations.find(({ memberId }) => memberId === actor.memberId);
  const others = evaluation.explanations.filter(({ memberId }) => memberId !== actor.memberId);
  const given = { memberId: actor.memberId, text, during: earlier?.during ?? during.data, at: now };
  return ok({ ...evaluation, explanations: [...others, given] });
};
