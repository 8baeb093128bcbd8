import {
  listActivities as declaredActivities,
  getCultivation as declaredGet,
  listCultivations as declaredList,
} from "../../domain/cultivation/contract.ts";
import { cultivationNoun } from "../../domain/cultivation/cultivation.ts";
import { cultivationActivityNoun } from "../../domain/cultivation/cultivation-activity.ts";
import { cultivationSeenBy, seesUnits, takesPart } from "../../domain/cultivation/may.ts";
import { ok } from "../../domain/kernel/result.ts";
import { load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { knownNames } from "./known-names.ts";

/** 1 Query; for a unit + 1 BatchGetItem for each 100 rows. */
export const listCultivations = route(declaredList, async ({ request }, context) => {
  const { rows, cursor } = await context.records.list("cultivations", request);
  const isUnit = context.actor.organization.kind === "unit";
  const ids = isUnit ? rows.map(({ id }) => id) : [];
  const own = (await context.records.getMany(cultivationNoun, ids)).map((one) => one !== undefined && takesPart(one.state, context.actor));
  return ok({ commitments: [], view: { rows: rows.map((row, place) => ({ ...row, joined: own[place] ?? null })), cursor } });
});

/** 2 GetItem + 1 BatchGetItem for each 100 names. */
export const getCultivation = route(declaredGet, async ({ params }, context) => {
  const found = await load(context, cultivationNoun, params.id);
  if (!found.ok) return found;
  const { state, version } = found.value;
  const cultivation = cultivationSeenBy(context.actor, state);
  const names = await knownNames(context, [...cultivation.partners, ...cultivation.units]);
  return ok({ commitments: [], view: { version: seesUnits(state, context.actor) ? version : null, cultivation, names } });
});

/** A page may hold fewer rows than asked: a unit is shown its own. 2 GetItem + 1 Query + 1 BatchGetItem. */
export const listActivities = route(declaredActivities, async ({ params, request }, context) => {
  const found = await load(context, cultivationNoun, params.id);
  if (!found.ok) return found;
  const { rows, cursor } = await context.records.list(`cultivation:${params.id}:activity`, request);
  const stored = await context.records.getMany(
    cultivationActivityNoun,
    rows.map(({ id }) => id),
  );
  const activities = stored.flatMap((one) => (one ? [one.state] : []));
  if (seesUnits(found.value.state, context.actor)) return ok({ commitments: [], view: { rows: activities, cursor } });
  const { id } = context.actor.organization;
  const own = activities.filter(({ unitIds }) => unitIds.includes(id));
  return ok({ commitments: [], view: { rows: own.map((activity) => ({ ...activity, unitIds: [id], advisers: null })), cursor } });
});
