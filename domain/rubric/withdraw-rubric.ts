import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Rubric } from "./rubric.ts";

/** A rubric may be withdrawn, with its reason, until the first unit of a year can be judged by it (R04). */
export const decideWithdrawRubric = (
  rubric: Rubric,
  { reason }: { readonly reason: string },
  { now }: Pick<Deciding, "now">,
): Decision<Rubric, "wrong-step" | "rubric-in-use"> => {
  if (rubric.status === "withdrawn") return refuse("wrong-step", "4", { step: rubric.status, needed: "draft, published" });
  const [cycleId] = rubric.usedBy;
  if (cycleId !== undefined) return refuse("rubric-in-use", "4", { cycleId });
  return ok({ ...rubric, status: "withdrawn", withdrawn: { reason, at: now } });
};
