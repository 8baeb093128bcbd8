import type { CollectiveDecision } from "../decision/decision.ts";
import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { ResultList } from "./result-list.ts";

/** R10: what the committee decided on a list: carried, it goes on to its notice; lost, it returns and its units stay where they are. */
export const decideResults = (
  list: ResultList,
  { decisionId, status }: Pick<CollectiveDecision, "decisionId" | "status">,
): Decision<ResultList, "wrong-step"> => {
  if (list.status !== "drafted" || status === "convened") return refuse("wrong-step", "5.2", { step: list.status, needed: "drafted" });
  return ok({ ...list, decisionId, status: status === "carried" ? "decided" : "returned" });
};
