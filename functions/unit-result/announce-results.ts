import { plan } from "../../domain/kernel/commitment.ts";
import { announcementNoun } from "../../domain/notice/announcement.ts";
import { frozenProgrammeNoun } from "../../domain/programme/frozen-programme.ts";
import { holdsResultOf } from "../../domain/unit-evaluation/take-result.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { decideAnnounceResults } from "../../domain/unit-result/announce-results.ts";
import { announceResults as declared } from "../../domain/unit-result/contract.ts";
import { type ResultList, resultListNoun } from "../../domain/unit-result/result-list.ts";
import { actOf, done, impersonal, load } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";

/** R06: list and announcement together; the workflow then enters each unit. 3 GetItem + 2 BatchGetItem + 1 transaction. */
export const announceResults = route(declared, async ({ params }, context) => {
  const found = await load(context, resultListNoun, params.id);
  if (!found.ok) return found;
  const { state } = found.value;
  const frozen = await context.records.get(frozenProgrammeNoun, state.cycleId);
  if (!frozen) throw new Error(`cycle ${state.cycleId} has no frozen programme`);
  const asked = { announcementId: context.newId(), programme: frozen.state.programme, heldIds: await stillHolding(context, state) };
  const decision = decideAnnounceResults(state, asked, context);
  if (!decision.ok) return decision;
  const { list, announcement } = decision.value;
  const act = actOf(declared, context);
  return done(
    plan(resultListNoun, params.id, found.value, list, act),
    plan(announcementNoun, announcement.announcementId, null, announcement, impersonal(act)),
  );
});

const stillHolding = async ({ records }: Context, { items, resultListId }: ResultList): Promise<readonly string[]> => {
  const units = await records.getMany(
    unitEvaluationNoun,
    items.map(({ evaluationId }) => evaluationId),
  );
  return units.flatMap((unit) => (unit && holdsResultOf(unit.state, resultListId) ? [unit.id] : []));
};
