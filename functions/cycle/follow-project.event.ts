import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { isPast } from "../../domain/cycle/follow-projects.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { live } from "../adapters/live.ts";
import { actAsSystem } from "../shell/commit-system.ts";
import { streamFunction } from "../shell/event.ts";
import { followProjects } from "../shell/follow.ts";

/** A project has moved: when it was perhaps the last to pass the cycle's barrier, the cycle goes on. 2 GetItem, seldom more. */
export const createHandler = streamFunction("follow-project", async ({ pk }, reach) => {
  const project = await reach.records.get(projectNoun, pk.slice("project#".length));
  const cycle = project && (await reach.records.get(cycleNoun, project.state.cycleId));
  if (!cycle || !isPast(project.state.status, cycle.state)) return;
  const followed = await actAsSystem(reach, () => followProjects(reach, cycle.id));
  if (!followed.ok && followed.refusal.code === "busy") throw new Error("the cycle is being changed by others");
});
export const handler = createHandler(live);
