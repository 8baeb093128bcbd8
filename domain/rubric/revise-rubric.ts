import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Rubric, RubricTree } from "./rubric.ts";

type Asked = { readonly title?: Rubric["title"] | undefined; readonly tree: RubricTree };

/** R04: a draft may change in any way, also to one whose weights do not add up yet; what is published never does. */
export const decideReviseRubric = (
  rubric: Rubric,
  { title, tree }: Asked,
  { actor }: Pick<Deciding, "actor">,
): Decision<Rubric, "wrong-step"> => {
  if (rubric.status !== "draft") return refuse("wrong-step", "4", { step: rubric.status, needed: "draft" });
  const preparedBy = [...new Set([...rubric.preparedBy, actor.memberId])];
  return ok({ ...rubric, title: title ?? rubric.title, tree, preparedBy });
};
