import { type ExpertDraw, expertDrawNoun } from "../../domain/draw/expert-draw.ts";
import { decideCountOpened } from "../../domain/draw/move-draw.ts";
import { inSeedOrder } from "../../domain/draw/seed-order.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import type { Refusal, Result } from "../../domain/kernel/result.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { actAsSystem, decidingAsSystem, systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";
import { someAtATime } from "../shell/some-at-a-time.ts";
import { taskFunction } from "../shell/task.ts";
import { idsBehind, panelsOf, rosterOf, unitsOf } from "./draw-parts.ts";
import { type Opening, planOpening } from "./open-panel.ts";

const clause = "5.3";
/** The function has 60 s; the workflow asks again until every panel is open. */
const budgetMs = 40_000;
const batch = 20;
const atOnce = 4;

/**
 * R10, R14: opens the panels of a draw one unit a transaction, in batches that the draw counts, so that it goes on where it stood
 * after an interruption. Once all are open, does nothing.
 */
export const createHandler = taskFunction("open-panels", AggregatePayload, async ({ id }, reach) => {
  const until = performance.now() + budgetMs;
  const stored = await reach.records.get(expertDrawNoun, id);
  if (!stored) return refuse("unknown-record", clause);
  const { status, seed } = stored.state;
  if (status !== "drawn" || seed === null) return ok({ opened: stored.state.opened });
  const panels = await panelsOf(reach, stored.state);
  const opening = await openingOf(reach, { ...stored.state, seed });
  let opened = stored.state.opened;
  while (opened < panels.length && performance.now() < until) {
    const next = panels.slice(opened, opened + batch);
    const answers = await someAtATime(next, atOnce, (panel) =>
      actAsSystem(reach, async () => ok(await planOpening(reach, opening, panel))),
    );
    const failed = answers.find((answer) => !answer.ok);
    if (failed && !failed.ok) return failed;
    opened += next.length;
    const counted = await count(reach, id, opened);
    if (!counted.ok) return counted;
  }
  return ok({ opened });
});
export const handler = createHandler(live);

const openingOf = async (reach: Live, draw: ExpertDraw & { readonly seed: string }): Promise<Opening> => {
  const [roster, units, ids, known] = await Promise.all([
    rosterOf(reach, draw),
    unitsOf(reach, draw),
    idsBehind(reach, draw),
    decidingAsSystem(reach, draw.cycleId),
  ]);
  const act = systemAct(reach, { name: "open-panels", clause });
  return { draw, experts: inSeedOrder(roster, draw.seed), units: new Map(units.map((unit) => [unit.code, unit])), ids, known, act };
};

/** Another run may have counted further already; the count never goes back. */
const count = (reach: Live, id: string, opened: number): Promise<Result<unknown, Refusal>> =>
  actAsSystem(reach, async () => {
    const stored = await reach.records.get(expertDrawNoun, id);
    if (stored?.state.status !== "drawn" || stored.state.opened >= opened) return ok([]);
    const decision = decideCountOpened(stored.state, opened);
    return decision.ok
      ? ok([plan(expertDrawNoun, id, stored, decision.value, systemAct(reach, { name: "open-panels", clause }))])
      : decision;
  });
