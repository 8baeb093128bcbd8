import { ok, refuse } from "../../domain/kernel/result.ts";
import { listUnitResults as declaredList, readUnitResult as declaredRead, PublishedRow } from "../../domain/unit-result/public-contract.ts";
import { PublishedResult, publishedResultNoun, publishedResultsKey, standingOn } from "../../domain/unit-result/published-result.ts";
import { route } from "../shell/route.ts";
import { publicPage } from "./public-page.ts";

const Standing = PublishedResult.pick({ status: true, validUntil: true }).strip();

/** R06: the announced units of a year by name, or those whose name begins as asked; 1 Query. */
export const listUnitResults = route(declaredList, async ({ request }, context) => {
  const { cycleId, name, ...page } = request;
  const narrowed = name === undefined ? page : { ...page, sort: { prefix: name } };
  return publicPage(context, publishedResultsKey(cycleId), narrowed, ({ id, summary }) =>
    PublishedRow.parse({ ...summary, evaluationId: id, status: standingOn(Standing.parse(summary), context.now) }),
  );
});

/** R06: one unit's result, whether it still holds, and the hash that proves it; 1 GetItem. */
export const readUnitResult = route(declaredRead, async ({ params }, context) => {
  const found = await context.records.get(publishedResultNoun, params.id);
  if (!found) return refuse("unknown-record", declaredRead.clause);
  const { state, version, hash } = found;
  return ok({ commitments: [], view: { ...state, status: standingOn(state, context.now), version, hash } });
});
