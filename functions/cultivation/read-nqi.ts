import { ok, refuse } from "../../domain/kernel/result.ts";
import { isOverseer } from "../../domain/member/actor.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { getNqiDiagnosis as declaredGet, listNqiDiagnoses as declaredList, nqiTrend as declaredTrend } from "../../domain/nqi/contract.ts";
import { mayReadNqi } from "../../domain/nqi/may.ts";
import { NqiDiagnosis, nqiDiagnosisNoun } from "../../domain/nqi/nqi-diagnosis.ts";
import { yearLevelsOf } from "../../domain/nqi/year-levels.ts";
import { load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { knownNames } from "./known-names.ts";

/** 2 GetItem + 2 BatchGetItem. */
export const getNqiDiagnosis = route(declaredGet, async ({ params }, context) => {
  const found = await load(context, nqiDiagnosisNoun, params.id);
  if (!found.ok) return found;
  const { state, version } = found.value;
  if (!mayReadNqi(state, context.actor)) return refuse("unknown-record", declaredGet.clause);
  const [names, advisers] = await Promise.all([
    knownNames(context, [state.unitId]),
    context.records.getMany(memberNoun, state.diagnosis?.advisers ?? []),
  ]);
  const adviserNames = Object.fromEntries(advisers.flatMap((one): [string, string][] => (one ? [[one.id, one.state.name]] : [])));
  return ok({ commitments: [], view: { version, diagnosis: state, unitName: names[state.unitId] ?? state.unitId, adviserNames } });
});

const Listed = NqiDiagnosis.pick({ unitId: true });
const Asked = NqiDiagnosis.pick({ year: true, status: true, requestedAt: true });

/** 1 Query + 1 BatchGetItem for each 100 units. */
export const listNqiDiagnoses = route(declaredList, async ({ request: { year, ...page } }, context) => {
  const sort = isOverseer(context.actor) ? undefined : { prefix: "requested#" };
  const { rows, cursor } = await context.records.list(`nqi:${year}`, { ...page, sort });
  const unitIds = rows.map(({ summary }) => Listed.strip().parse(summary).unitId);
  const names = await knownNames(context, unitIds);
  const named = rows.map((row, place) => ({ ...row, unitName: names[unitIds[place] ?? ""] ?? row.id }));
  return ok({ commitments: [], view: { rows: named, cursor } });
});

/** R17: one request a year, so one page holds a unit's lifetime. 1 GetItem + 1 Query. */
export const nqiTrend = route(declaredTrend, async ({ params: { unitId } }, context) => {
  if (!isOverseer(context.actor) && context.actor.organization.id !== unitId) return refuse("unknown-record", declaredTrend.clause);
  const { rows } = await context.records.owned(`organization:${unitId}`, nqiDiagnosisNoun.name, { limit: 100 });
  return ok({
    commitments: [],
    view: {
      years: rows.flatMap(({ step, summary }) => (step === "diagnosed" ? [yearLevelsOf(summary)] : [])),
      requests: rows.map(({ id, summary }) => ({ diagnosisId: id, ...Asked.strip().parse(summary) })),
    },
  });
});
