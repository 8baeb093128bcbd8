import { ok, refuse } from "../../domain/kernel/result.ts";
import { isOverseer } from "../../domain/member/actor.ts";
import { appealListKey, appealNoun } from "../../domain/unit-result/appeal.ts";
import { getAppeal as declaredAppeal, listAppeals as declaredAppeals } from "../../domain/unit-result/appeal-contract.ts";
import { getResultList as declaredList, listResultLists as declaredLists } from "../../domain/unit-result/contract.ts";
import { resultListKey, resultListNoun } from "../../domain/unit-result/result-list.ts";
import { load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** 2 GetItem. */
export const getResultList = route(declaredList, async ({ params }, context) => {
  const found = await load(context, resultListNoun, params.id);
  if (!found.ok) return refuse("unknown-record", declaredList.clause);
  const { version, hash, state } = found.value;
  return ok({ commitments: [], view: { version, hash, list: state } });
});

/** Those that await their decision first. 1 Query. */
export const listResultLists = route(declaredLists, async ({ request }, context) =>
  ok({ commitments: [], view: await context.records.list(resultListKey(request.cycleId), request) }),
);

/** Its unit and whoever oversees read it; for everyone else there is none. 2 GetItem. */
export const getAppeal = route(declaredAppeal, async ({ params }, context) => {
  const found = await context.records.get(appealNoun, params.id);
  if (!found || !(isOverseer(context.actor) || found.state.unitId === context.actor.organization.id))
    return refuse("unknown-record", declaredAppeal.clause);
  const { version, hash, state } = found;
  return ok({ commitments: [], view: { version, hash, appeal: state, decision: state.decision } });
});

/** Those that await their answer first. 1 Query. */
export const listAppeals = route(declaredAppeals, async ({ request }, context) =>
  ok({ commitments: [], view: await context.records.list(appealListKey(request.cycleId), request) }),
);
