import { acceptanceNoun } from "../../domain/acceptance/acceptance.ts";
import { decideAggregate } from "../../domain/acceptance/score-acceptance.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { scoreSheetNoun, sheetIdOf } from "../../domain/scoring/score-sheet.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { actAsSystem, decidingAsSystem, systemAct } from "../shell/commit-system.ts";
import { taskFunction } from "../shell/task.ts";
import { acceptanceWrites } from "./commit-acceptance.ts";

const clause = "7.3.4";

/**
 * R82: adds the sheets up once all are in; refuses `sheets-missing` before. Added up already, it changes nothing. No sheet can change
 * after it was submitted, and a change of the panel changes the acceptance, so what is read here holds when it is written.
 */
export const createHandler = taskFunction("aggregate-sheets", AggregatePayload, async ({ id }, reach) => {
  const added = await actAsSystem(reach, async () => {
    const stored = await reach.records.get(acceptanceNoun, id);
    if (!stored) return refuse("unknown-record", clause);
    if (stored.state.result !== null) return ok([]);
    const seats = stored.state.panel?.seats ?? [];
    const sheets = await Promise.all(seats.map(({ memberId }) => reach.records.get(scoreSheetNoun, sheetIdOf(id, memberId))));
    const decision = decideAggregate(
      stored.state,
      sheets.flatMap((sheet) => (sheet ? [sheet.state] : [])),
      await decidingAsSystem(reach, stored.state.cycleId),
    );
    if (!decision.ok) return decision;
    return ok(await acceptanceWrites(reach.records, stored, decision.value, systemAct(reach, { name: "aggregate-sheets", clause })));
  });
  return added.ok ? ok({ addedUp: true }) : added;
});
export const handler = createHandler(live);
