import { localDateOf, yearOf } from "../../domain/kernel/instant.ts";
import { live } from "../adapters/live.ts";
import { actAsSystem, systemAct } from "../shell/commit-system.ts";
import { openCycle } from "../shell/open-cycle.ts";
import { scheduleFunction } from "../shell/schedule.ts";

const named = { name: "start-cycle", clause: "5.1" };

/** R08: EventBridge Scheduler starts the year of the region's own calendar; the second start finds the first and does nothing. */
export const createHandler = scheduleFunction("start-cycle", async (_, reach) => {
  const year = yearOf(localDateOf(reach.clock.now()));
  const started = await actAsSystem(reach, () => openCycle(reach, year, systemAct(reach, named)));
  if (!started.ok && started.refusal.code !== "cycle-exists")
    throw new Error(`the cycle of ${year} did not start: ${started.refusal.code}`);
  return started.ok ? 1 : 0;
});
export const handler = createHandler(live);
