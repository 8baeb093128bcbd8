import { decideCloseCycle } from "../../domain/cycle/close-cycle.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { decideArchiveProject } from "../../domain/project/archive-project.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { rankOf } from "../../domain/project/project-status.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { actAsSystem, decidingAsSystem, systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";
import { taskFunction } from "../shell/task.ts";

const named = { name: "close-cycle", clause: "5.1" };

/**
 * The year becomes read-only once its promotion package is out: its announced projects are archived, one transaction each, then the
 * cycle is closed. Broken off, it goes on where it stood; closing a closed one changes nothing.
 */
export const createHandler = taskFunction("close-cycle", AggregatePayload, async ({ id }, reach) => {
  const archived = await archiveProjects(reach, id);
  const closed = await actAsSystem(reach, async () => {
    const cycle = await reach.records.get(cycleNoun, id);
    if (!cycle) return refuse("unknown-record", "5.1");
    // Units came to be waited for meanwhile: the workflow asks again where the cycle stands.
    if (cycle.state.closedAt !== null || cycle.state.awaitsUnits) return ok([]);
    const decision = decideCloseCycle(cycle.state, await decidingAsSystem(reach, id));
    return decision.ok ? ok([plan(cycleNoun, id, cycle, decision.value, systemAct(reach, named))]) : decision;
  });
  return closed.ok ? ok({ archived }) : closed;
});
export const handler = createHandler(live);

const archiveProjects = async (reach: Live, cycleId: string): Promise<number> => {
  const announced = { sort: { prefix: rankOf("announced") }, limit: 100 };
  let archived = 0;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await reach.records.list(`cycle:${cycleId}:project`, { ...announced, cursor });
    for (const { id } of page.rows) archived += await archive(reach, id);
    cursor = page.cursor;
  }
  return archived;
};

/** 0 when the list had not yet heard that it was archived before. */
const archive = async (reach: Live, projectId: string): Promise<number> => {
  const written = await actAsSystem(reach, async () => {
    const project = await reach.records.get(projectNoun, projectId);
    if (!project) return ok([]);
    const decision = decideArchiveProject(project.state);
    return ok(decision.ok ? [plan(projectNoun, projectId, project, decision.value, systemAct(reach, named))] : []);
  });
  if (!written.ok) throw new Error(`project ${projectId} was not archived`);
  return written.value.length;
};
