import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { calibrate } from "../../domain/scoring/calibrate.ts";
import { calibratedViewNoun, calibratedViewOf, mostExperts } from "../../domain/scoring/calibrated-view.ts";
import { computeCalibration as declaredCompute, getCalibration as declaredGet } from "../../domain/technical-evaluation/contract.ts";
import { RankingSummary } from "../../domain/technical-evaluation/ranking.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";
import { hasAny } from "./has-any.ts";

const pageSize = 200;
/** Leaves the function, which has 15 s, time to compute and to write. */
const readingMs = 9_000;

/**
 * R05: how severe each expert of the year is, from all panels' totals. Refused while any sheet of the year is open, so that nothing can
 * be told from it about a single one. 3 GetItem + 2 Query of one row + 1 Query for each 200 units + 1 transaction.
 */
export const computeCalibration = route(declaredCompute, async ({ request: { cycleId } }, context) => {
  const activity = await load(context, creationActivityNoun, cycleId);
  if (!activity.ok) return activity;
  const list = `cycle:${cycleId}:technical-evaluation`;
  const open = await Promise.all([hasAny(context, list, "assigning#"), hasAny(context, list, "scoring#")]);
  if (open.includes(true)) return refuse("sheets-missing", declaredCompute.clause);
  const { rows, whole } = await panelsOf(context, cycleId);
  const computed = calibrate(rows);
  if (!whole || computed.experts.length > mostExperts)
    return refuse("calibration-too-large", declaredCompute.clause, { evaluations: rows.length });
  const [{ tree }, earlier] = await Promise.all([context.references.rubricOf(cycleId), context.records.get(calibratedViewNoun, cycleId)]);
  const view = calibratedViewOf(computed, { cycleId, totalPoints: tree.totalPoints, now: context.now });
  return done(plan(calibratedViewNoun, cycleId, earlier ?? null, view, actOf(declaredCompute, context)));
});

type Panel = { readonly evaluationId: string; readonly marks: RankingSummary["members"] };

/** Every added-up panel's totals; not the whole when there are more than can be read in time. */
const panelsOf = async ({ records }: Context, cycleId: string): Promise<{ readonly rows: readonly Panel[]; readonly whole: boolean }> => {
  const until = performance.now() + readingMs;
  const panels: Panel[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof records.list>> = await records.list(`cycle:${cycleId}:ranking`, { limit: pageSize, cursor });
    for (const { id, summary } of page.rows) panels.push({ evaluationId: id, marks: RankingSummary.parse(summary).members });
    cursor = page.cursor;
  } while (cursor !== null && performance.now() < until);
  return { rows: panels, whole: cursor === null };
};

/** 2 GetItem. */
export const getCalibration = route(declaredGet, async ({ params }, context) => {
  const found = await context.records.get(calibratedViewNoun, params.id);
  if (!found) return refuse("unknown-record", declaredGet.clause);
  return ok({ commitments: [], view: { version: found.version, computedAt: found.state.computedAt, calibration: found.state } });
});
