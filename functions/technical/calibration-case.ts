import { calibrationCaseNoun } from "../../domain/calibration-case/calibration-case.ts";
import { calibrationSheetIdOf, calibrationSheetNoun } from "../../domain/calibration-case/calibration-sheet.ts";
import {
  getCalibrationCase as declaredGet,
  setCalibrationCase as declaredSet,
  submitCalibration as declaredSubmit,
} from "../../domain/calibration-case/contract.ts";
import { decideSetCalibrationCase } from "../../domain/calibration-case/set-calibration-case.ts";
import { decideSubmitCalibration } from "../../domain/calibration-case/submit-calibration.ts";
import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { isOverseer } from "../../domain/member/actor.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";
import { hasAny } from "./has-any.ts";

/** R05: 3 GetItem (member, activity, case) + 3 Query of one row + 1 transaction. */
export const setCalibrationCase = route(declaredSet, async ({ request }, context) => {
  const { cycleId } = request;
  const activity = await load(context, creationActivityNoun, cycleId);
  if (!activity.ok) return activity;
  const [{ tree }, earlier, inUse] = await Promise.all([
    context.references.rubricOf(cycleId),
    context.records.get(calibrationCaseNoun, cycleId),
    isInUse(context, cycleId),
  ]);
  const decision = decideSetCalibrationCase(request, { actor: context.actor, now: context.now, bandStep: tree.bandStep, inUse });
  if (!decision.ok) return decision;
  return done(plan(calibrationCaseNoun, cycleId, earlier ?? null, decision.value, actOf(declaredSet, context)));
});

/** Experts may mark the case before any panel scores, so both are looked for. */
const isInUse = async (context: Context, cycleId: string): Promise<boolean> => {
  const found = await Promise.all([
    hasAny(context, `cycle:${cycleId}:calibration-sheet`),
    hasAny(context, `cycle:${cycleId}:technical-evaluation`, "scoring#"),
    hasAny(context, `cycle:${cycleId}:ranking`),
  ]);
  return found.includes(true);
};

/** R05: whoever marks as an expert learns the reference only after their own marks, whatever else they may read. 3 GetItem. */
export const getCalibrationCase = route(declaredGet, async ({ params }, context) => {
  const { actor, records } = context;
  const [found, own] = await Promise.all([
    records.get(calibrationCaseNoun, params.id),
    records.get(calibrationSheetNoun, calibrationSheetIdOf(params.id, actor.memberId)),
  ]);
  if (!found) return refuse("unknown-record", declaredGet.clause);
  const knows = own !== undefined || (isOverseer(actor) && !actor.roles.includes("expert"));
  const view = { case: found.state, reference: knows ? found.state.reference : null, own: own?.state ?? null };
  return ok({ commitments: [], view });
});

/** R05: 3 GetItem (member, case, own sheet) + 1 transaction. */
export const submitCalibration = route(declaredSubmit, async ({ params, request }, context) => {
  const { actor, now } = context;
  const found = await load(context, calibrationCaseNoun, params.id);
  if (!found.ok) return refuse("unknown-record", declaredSubmit.clause);
  const id = calibrationSheetIdOf(params.id, actor.memberId);
  const earlier = await context.records.get(calibrationSheetNoun, id);
  const decision = decideSubmitCalibration(found.value.state, request, { actor, now, earlier: earlier?.state });
  if (!decision.ok) return decision;
  return done(plan(calibrationSheetNoun, id, null, decision.value, actOf(declaredSubmit, context)));
});
