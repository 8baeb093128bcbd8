import { ok, refuse } from "../../domain/kernel/result.ts";
import { isOverseer } from "../../domain/member/actor.ts";
import { getNqiDiagnosis as declaredGet, listNqiDiagnoses as declaredList, nqiTrend as declaredTrend } from "../../domain/nqi/contract.ts";
import { mayReadNqi } from "../../domain/nqi/may.ts";
import { nqiDiagnosisNoun } from "../../domain/nqi/nqi-diagnosis.ts";
import { yearLevelsOf } from "../../domain/nqi/year-levels.ts";
import { load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** 2 GetItem. */
export const getNqiDiagnosis = route(declaredGet, async ({ params }, context) => {
  const found = await load(context, nqiDiagnosisNoun, params.id);
  if (!found.ok) return found;
  const { state, version } = found.value;
  if (!mayReadNqi(state, context.actor)) return refuse("unknown-record", declaredGet.clause);
  return ok({ commitments: [], view: { version, diagnosis: state } });
});

/** 1 Query. */
export const listNqiDiagnoses = route(declaredList, async ({ request: { year, ...page } }, context) => {
  const sort = isOverseer(context.actor) ? undefined : { prefix: "requested#" };
  const { rows, cursor } = await context.records.list(`nqi:${year}`, { ...page, sort });
  return ok({ commitments: [], view: { rows: [...rows], cursor } });
});

/** R17: one request a year, so one page holds a unit's lifetime. 1 GetItem + 1 Query. */
export const nqiTrend = route(declaredTrend, async ({ params: { unitId } }, context) => {
  if (!isOverseer(context.actor) && context.actor.organization.id !== unitId) return refuse("unknown-record", declaredTrend.clause);
  const { rows } = await context.records.owned(`organization:${unitId}`, nqiDiagnosisNoun.name, { limit: 100 });
  return ok({
    commitments: [],
    view: { years: rows.flatMap(({ step, summary }) => (step === "diagnosed" ? [yearLevelsOf(summary)] : [])) },
  });
});
