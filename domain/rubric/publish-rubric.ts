import { canonicalJson } from "../kernel/canonical.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { sha256 } from "../kernel/sha256.ts";
import { problemsOf, type TreeProblem } from "./check-tree.ts";
import type { Rubric } from "./rubric.ts";

/** R04: whoever wrote none of it publishes the rubric, with the hash by which everyone can tell that it stayed the same. */
export const decidePublishRubric = (
  rubric: Rubric,
  _: unknown,
  { now, actor }: Pick<Deciding, "now" | "actor">,
): Decision<Rubric, "wrong-step" | "not-permitted" | TreeProblem> => {
  if (rubric.status !== "draft") return refuse("wrong-step", "4", { step: rubric.status, needed: "draft" });
  if (rubric.preparedBy.includes(actor.memberId)) return refuse("not-permitted", "4", { parties: "evaluation-body:approver（非编制人）" });
  const [problem] = problemsOf(rubric.tree);
  if (problem) return problem;
  return ok({ ...rubric, status: "published", publishedAt: now, contentHash: sha256(canonicalJson(rubric.tree)) });
};
