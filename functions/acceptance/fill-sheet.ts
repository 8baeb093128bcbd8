import { acceptanceNoun } from "../../domain/acceptance/acceptance.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import {
  getSheet as declaredGet,
  listOwnSheets as declaredList,
  saveSheet as declaredSave,
  submitSheet as declaredSubmit,
} from "../../domain/scoring/contract.ts";
import { decideSaveSheet, decideSubmitSheet } from "../../domain/scoring/fill-sheet.ts";
import { type ScoreSheet, scoreSheetNoun } from "../../domain/scoring/score-sheet.ts";
import { actOf, type CommonCode, decidingFor, done, load } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";

/** A sheet of the caller's own; anyone else's looks like one that does not exist. */
const ownSheet = async (context: Context, id: string): Promise<Ok<Stored<ScoreSheet>> | Refused<Refusal<CommonCode>>> => {
  const found = await load(context, scoreSheetNoun, id);
  return found.ok && found.value.state.memberId === context.actor.memberId ? found : refuse("unknown-record", "7.3.4");
};

const knownFor = async (context: Context, { acceptanceId, cycleId }: ScoreSheet) => {
  const acceptance = await context.records.get(acceptanceNoun, acceptanceId);
  if (!acceptance) throw new Error(`a sheet of no acceptance ${acceptanceId}`);
  return { ...(await decidingFor(context, cycleId)), acceptance: acceptance.state };
};

/** 1 Query. */
export const listOwnSheets = route(declaredList, async ({ request }, context) =>
  ok({ commitments: [], view: await context.records.owned(`member:${context.actor.memberId}`, scoreSheetNoun.name, request) }),
);

/** 3 GetItem. */
export const getSheet = route(declaredGet, async ({ params }, context) => {
  const found = await ownSheet(context, params.id);
  if (!found.ok) return refuse("unknown-record", declaredGet.clause);
  return ok({ commitments: [], view: { version: found.value.version, sheet: found.value.state } });
});

/** R82: 1 BatchGetItem (member, sheet) + 2 GetItem + 1 transaction. */
export const saveSheet = route(
  declaredSave,
  async ({ params, request }, context) => {
    const found = await ownSheet(context, params.id);
    if (!found.ok) return found;
    const decision = decideSaveSheet(found.value.state, request, await knownFor(context, found.value.state));
    if (!decision.ok) return decision;
    return done(plan(scoreSheetNoun, params.id, found.value, decision.value, actOf(declaredSave, context)));
  },
  scoreSheetNoun,
);

/** R82: as above; nothing but the sheet is written, so nothing else tells that it is in. */
export const submitSheet = route(
  declaredSubmit,
  async ({ params, request }, context) => {
    const found = await ownSheet(context, params.id);
    if (!found.ok) return found;
    const decision = decideSubmitSheet(found.value.state, request, await knownFor(context, found.value.state));
    if (!decision.ok) return decision;
    return done(plan(scoreSheetNoun, params.id, found.value, decision.value, actOf(declaredSubmit, context)));
  },
  scoreSheetNoun,
);
