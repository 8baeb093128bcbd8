import { ok } from "../../domain/kernel/result.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { actAsSystem } from "../shell/commit-system.ts";
import { followProjects } from "../shell/follow.ts";
import { taskFunction } from "../shell/task.ts";

/** Catches up with the projects when the workflow arrives: an event may have come before the cycle was ready for it. */
export const createHandler = taskFunction("follow-projects", AggregatePayload, async ({ id }, reach) => {
  const followed = await actAsSystem(reach, () => followProjects(reach, id));
  return followed.ok ? ok({ advanced: followed.value.length > 0 }) : followed;
});
export const handler = createHandler(live);
