import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { barrierOf, decideFollowProjects } from "../../domain/cycle/follow-projects.ts";
import { type Commitment, plan } from "../../domain/kernel/commitment.ts";
import { ok, type Refusal, type Result, refuse } from "../../domain/kernel/result.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { rankOf } from "../../domain/project/project-status.ts";
import { systemAct } from "./commit-system.ts";
import type { Live } from "./live.ts";

/** Plans nothing when a project still holds the cycle back. Throws when the index lags behind a project, so that it is asked again. */
export const followProjects = async (
  live: Live,
  cycleId: string,
): Promise<Result<readonly Commitment[], Refusal<"unknown-record" | "wrong-step">>> => {
  const cycle = await live.records.get(cycleNoun, cycleId);
  if (!cycle) return refuse("unknown-record", "5.1");
  const barrier = barrierOf(cycle.state);
  if (!barrier) return ok([]);
  const { rows } = await live.records.list(`cycle:${cycleId}:project`, { limit: 1, sort: barrier });
  const [slowest] = rows;
  if (slowest) {
    await assertIndexed(live, slowest.id, barrier.upTo);
    return ok([]);
  }
  const decision = decideFollowProjects(cycle.state, { heldBack: false });
  if (!decision.ok) return decision;
  const act = systemAct(live, { name: "follow-projects", clause: "5.1" });
  return ok([plan(cycleNoun, cycleId, cycle, decision.value, act)]);
};

const assertIndexed = async (live: Live, projectId: string, upTo: string): Promise<void> => {
  const project = await live.records.get(projectNoun, projectId);
  if (project && rankOf(project.state.status) > upTo) throw new Error(`the list index has not yet seen project ${projectId}`);
};
