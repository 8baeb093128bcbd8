import { cycleIdOf } from "../../domain/cycle/cycle.ts";
import { judgedOf } from "../../domain/draw/draw-candidates.ts";
import { ok } from "../../domain/kernel/result.ts";
import { readPanelSigns as declared } from "../../domain/supervision/contract.ts";
import type { SeenPanel } from "../../domain/supervision/panel-deviations.ts";
import { panelSigns } from "../../domain/supervision/panel-signs.ts";
import { signTerms } from "../../domain/supervision/sign-terms.ts";
import { RankingSummary } from "../../domain/technical-evaluation/ranking.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { type Context, route } from "../shell/route.ts";
import { openLook, shownOf, tiedMembers } from "./open-look.ts";

const pageSize = 200;
/** Panels of one year that are read. */
const mostPanels = 1000;

/**
 * R05: signs in the year's panels that were concluded, and in those of the years before. Of each 2–3 GetItem, then at most 4 × 5 Query,
 * 1 BatchGetItem for each 100 units and each 100 experts.
 */
export const readPanelSigns = route(declared, async ({ params, request: { panelSign } }, context) => {
  const opened = await openLook(context, params.id);
  if (!opened.ok) return opened;
  const { cycle, looking } = opened.value;
  const years = Array.from({ length: signTerms.readYears }, (_, back) => cycle.year - back);
  const read = await Promise.all(years.map((year) => concludedPanels(context, cycleIdOf(cycle.programmeId, year), year)));
  const panels = read.flatMap((one) => one.panels);
  const now = panels.filter(({ year }) => year === cycle.year);
  const [people, units] = await Promise.all([
    tiedMembers(
      context,
      now.flatMap(({ members }) => members.map(({ memberId }) => memberId)),
    ),
    context.records.getMany(
      unitEvaluationNoun,
      now.map(({ evaluationId }) => evaluationId),
    ),
  ]);
  const judged = new Map(units.flatMap((unit) => (unit ? [[unit.id, judgedOf(unit.state)] as const] : [])));
  // A year without a panel may have no rubric for units.
  const totalPoints = now.length === 0 ? 1 : (await context.references.rubricOf(cycle.cycleId)).tree.totalPoints;
  const signs = panelSigns({ year: cycle.year, panels, totalPoints, experts: people, units: judged, looking });
  const { rows, left, memberNames } = shownOf(
    signs.filter(({ kind }) => panelSign === undefined || kind === panelSign),
    people,
  );
  const basis = { years: years.filter((year) => panels.some((panel) => panel.year === year)), read: panels.length };
  return ok({
    commitments: [],
    view: { rows, cursor: null, basis: { ...basis, whole: read.every(({ whole }) => whole), left, memberNames } },
  });
});

/** Only what is concluded: before that a total would tell of a result that is still to be settled. */
const concludedPanels = async ({ records }: Context, cycleId: string, year: number) => {
  const panels: SeenPanel[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof records.list>> = await records.list(`cycle:${cycleId}:ranking`, { limit: pageSize, cursor });
    for (const { id, step, summary } of page.rows) {
      const { unitId, unitName, members } = RankingSummary.parse(summary);
      if (step === "concluded") panels.push({ evaluationId: id, unitId, unitName, year, members });
    }
    cursor = page.cursor;
  } while (cursor !== null && panels.length < mostPanels);
  return { panels, whole: cursor === null };
};
