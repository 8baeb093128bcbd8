import { drawPanels } from "../../domain/draw/draw-panels.ts";
import { drawPartIdOf, drawPartNoun, inParts, type PanelEntry } from "../../domain/draw/draw-part.ts";
import { expertDrawNoun } from "../../domain/draw/expert-draw.ts";
import { decideRunDraw } from "../../domain/draw/move-draw.ts";
import { type Act, plan } from "../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { actAsSystem, systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";
import { taskFunction } from "../shell/task.ts";
import { rosterOf, unitsOf } from "./draw-parts.ts";

const clause = "5.3";

/** R05, R14: works the panels out of the published record and its seed, and publishes them by their codes. Once drawn, does nothing. */
export const createHandler = taskFunction("run-draw", AggregatePayload, async ({ id }, reach) => {
  const drawn = await actAsSystem(reach, async () => {
    const stored = await reach.records.get(expertDrawNoun, id);
    if (!stored) return refuse("unknown-record", clause);
    const { status, seed, panelSize } = stored.state;
    if (status !== "revealed" || seed === null) return ok([]);
    const [roster, units] = await Promise.all([rosterOf(reach, stored.state), unitsOf(reach, stored.state)]);
    const panels = drawPanels({ roster, units, seed, panelSize });
    const parts = inParts(panels);
    const act = systemAct(reach, { name: "run-draw", clause });
    for (const [number, entries] of parts.entries()) await writePanels(reach, { drawId: id, number, entries }, act);
    const decision = decideRunDraw(stored.state, { panels, parts: parts.length }, { now: act.at });
    return decision.ok ? ok([plan(expertDrawNoun, id, stored, decision.value, act)]) : decision;
  });
  return drawn.ok ? ok({}) : drawn;
});
export const handler = createHandler(live);

type Part = { readonly drawId: string; readonly number: number; readonly entries: readonly PanelEntry[] };

/** The same seed gives the same part, so one that an interrupted run has left is as good. */
const writePanels = async ({ records }: Live, { drawId, number, entries }: Part, act: Act): Promise<void> => {
  const id = drawPartIdOf(drawId, "panels", number);
  if (await records.get(drawPartNoun, id)) return;
  await records.commit([plan(drawPartNoun, id, null, { drawId, number, kind: "panels", entries: [...entries] }, act)]);
};
