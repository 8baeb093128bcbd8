import {
  getCycle as declaredGet,
  listCycles as declaredList,
  getFrozenProgramme as declaredProgramme,
} from "../../domain/cycle/contract.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { cycleRowSeenBy, cycleSeenBy, seesCycleMove } from "../../domain/cycle/seen-cycle.ts";
import { ok } from "../../domain/kernel/result.ts";
import { frozenProgrammeNoun } from "../../domain/programme/frozen-programme.ts";
import { load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** 2 GetItem. */
export const getCycle = route(declaredGet, async ({ params }, context) => {
  const found = await load(context, cycleNoun, params.id);
  if (!found.ok) return found;
  const { state, version, hash } = found.value;
  const shown = seesCycleMove(context.actor, state) ? { version, hash } : { version: null, hash: null };
  return ok({ commitments: [], view: { ...shown, cycle: cycleSeenBy(context.actor, state) } });
});

/** R04: the rules everyone is judged by this year. 2 GetItem. */
export const getFrozenProgramme = route(declaredProgramme, async ({ params }, context) => {
  const found = await load(context, frozenProgrammeNoun, params.id);
  return found.ok ? ok({ commitments: [], view: found.value.state }) : found;
});

/** 1 Query. */
export const listCycles = route(declaredList, async ({ request }, context) => {
  const page = await context.records.list("cycles", request);
  return ok({ commitments: [], view: { ...page, rows: page.rows.map((row) => cycleRowSeenBy(context.actor, row)) } });
});
