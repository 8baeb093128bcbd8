import { ok } from "../../domain/kernel/result.ts";
import { type CalibratedView, calibratedScoreOf, calibratedViewNoun } from "../../domain/scoring/calibrated-view.ts";
import { rankUnits as declared } from "../../domain/technical-evaluation/contract.ts";
import { RankingSummary } from "../../domain/technical-evaluation/ranking.ts";
import type { Summary } from "../../domain/work-item/work-item.ts";
import { route } from "../shell/route.ts";

/** Best first. A row carries its panel's totals, so a page costs the same however many units there are: 2 GetItem + 1 Query. */
export const rankUnits = route(declared, async ({ request }, context) => {
  const [{ rows, cursor }, view] = await Promise.all([
    context.records.list(`cycle:${request.cycleId}:ranking`, request),
    context.records.get(calibratedViewNoun, request.cycleId),
  ]);
  return ok({ commitments: [], view: { rows: rows.map((row) => rankedUnit(row, view?.state)), cursor } });
});

/** A row of the list as the ranking shows it: without the single totals, the calibrated score beside the raw one. */
const rankedUnit = ({ id, step, summary }: Summary, view: CalibratedView | undefined) => {
  const { members, ...shown } = RankingSummary.parse(summary);
  return { evaluationId: id, step, ...shown, calibrated: view ? calibratedScoreOf(view, members) : null };
};
