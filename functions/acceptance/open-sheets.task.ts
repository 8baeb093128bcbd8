import { acceptanceNoun } from "../../domain/acceptance/acceptance.ts";
import { decideOpenSheets } from "../../domain/acceptance/score-acceptance.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { openSheet, scoreSheetNoun, sheetIdOf } from "../../domain/scoring/score-sheet.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { actAsSystem, systemAct } from "../shell/commit-system.ts";
import { taskFunction } from "../shell/task.ts";
import { acceptanceWrites } from "./commit-acceptance.ts";

const clause = "7.3.4";

/** R82: a sheet for each seat of the panel, then marking begins. Once opened, it only answers which sheets there are. */
export const createHandler = taskFunction("open-sheets", AggregatePayload, async ({ id }, reach) => {
  const opened = await actAsSystem(reach, async () => {
    const stored = await reach.records.get(acceptanceNoun, id);
    if (!stored) return refuse("unknown-record", clause);
    if (stored.state.status === "scoring") return ok([]);
    const decision = decideOpenSheets(stored.state);
    if (!decision.ok) return decision;
    const act = systemAct(reach, { name: "open-sheets", clause });
    const sheets = (stored.state.panel?.seats ?? []).map(({ memberId }) => openSheet(stored.state, memberId, act.at));
    const writes = await acceptanceWrites(reach.records, stored, decision.value, act);
    return ok([...writes, ...sheets.map((sheet) => plan(scoreSheetNoun, sheet.sheetId, null, sheet, act))]);
  });
  if (!opened.ok) return opened;
  const stored = await reach.records.get(acceptanceNoun, id);
  const seats = stored?.state.panel?.seats ?? [];
  return ok({ sheets: seats.map(({ memberId }) => ({ noun: scoreSheetNoun.name, id: sheetIdOf(id, memberId) })) });
});
export const handler = createHandler(live);
