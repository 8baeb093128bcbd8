import { getDecision as declared } from "../../domain/decision/contract.ts";
import { decisionNoun } from "../../domain/decision/decision.ts";
import { ok } from "../../domain/kernel/result.ts";
import { load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R62: the votes become readable with the minutes. 2 GetItem. */
export const getDecision = route(declared, async ({ params }, context) => {
  const found = await load(context, decisionNoun, params.id);
  if (!found.ok) return found;
  const { state } = found.value;
  return ok({ commitments: [], view: { decision: state, ballots: state.status === "convened" ? null : state.ballots } });
});
