import { decideCloseCycle } from "../../domain/cycle/close-cycle.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { actAsSystem, decidingAsSystem, systemAct } from "../shell/commit-system.ts";
import { taskFunction } from "../shell/task.ts";

/** The year becomes read-only once its promotion package is out; closing a closed one changes nothing. */
export const createHandler = taskFunction("close-cycle", AggregatePayload, async ({ id }, reach) => {
  const closed = await actAsSystem(reach, async () => {
    const cycle = await reach.records.get(cycleNoun, id);
    if (!cycle) return refuse("unknown-record", "5.1");
    if (cycle.state.closedAt !== null) return ok([]);
    const decision = decideCloseCycle(cycle.state, await decidingAsSystem(reach, id));
    return decision.ok
      ? ok([plan(cycleNoun, id, cycle, decision.value, systemAct(reach, { name: "close-cycle", clause: "5.1" }))])
      : decision;
  });
  return closed.ok ? ok({ closed: true }) : closed;
});
export const handler = createHandler(live);
