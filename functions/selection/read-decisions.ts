import { getDecision as declared, listDecisions as declaredList } from "../../domain/decision/contract.ts";
import { decisionNoun } from "../../domain/decision/decision.ts";
import { ok } from "../../domain/kernel/result.ts";
import { load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R62: the votes become readable with the minutes. 2 GetItem. */
export const getDecision = route(declared, async ({ params }, context) => {
  const found = await load(context, decisionNoun, params.id);
  if (!found.ok) return found;
  const { state } = found.value;
  const voted = state.ballots.map(({ memberId }) => memberId).toSorted();
  return ok({ commitments: [], view: { decision: state, voted, ballots: state.status === "convened" ? null : state.ballots } });
});

/** R62: what was and is decided together in a cycle. 1 Query. */
export const listDecisions = route(declaredList, async ({ request }, context) =>
  ok({ commitments: [], view: await context.records.list(`cycle:${request.cycleId}:decision`, request) }),
);
