import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { type ProjectStatus, rankOf } from "../project/project-status.ts";
import type { Cycle, CycleStatus } from "./cycle.ts";

/** Which statuses of listed projects hold the cycle back, from first to last on the path, and where it goes once none is left there. */
const barriers: Readonly<
  Partial<Record<CycleStatus, { readonly from: ProjectStatus; readonly to: ProjectStatus; readonly next: CycleStatus }>>
> = {
  contracting: { from: "shortlisted", to: "in_procurement", next: "executing" },
  executing: { from: "shortlisted", to: "summarised", next: "accepting" },
  accepting: { from: "shortlisted", to: "graded", next: "announced" },
};

/** The range of list keys in which a project still holds the cycle back; undefined when the cycle waits for no project. */
export const barrierOf = ({ status }: Cycle): { readonly from: string; readonly upTo: string } | undefined => {
  const barrier = barriers[status];
  return barrier && { from: rankOf(barrier.from), upTo: `${rankOf(barrier.to)}~` };
};

/** True when a project in this status no longer holds the cycle back, so that it is worth asking after the others. */
export const isPast = (status: ProjectStatus, cycle: Cycle): boolean => {
  const barrier = barriers[cycle.status];
  return barrier !== undefined && rankOf(status) > rankOf(barrier.to);
};

/** The cycle follows its slowest project: it goes on when none of them is left before the barrier (A.2 Cycle). */
export const decideFollowProjects = (cycle: Cycle, known: { readonly heldBack: boolean }): Decision<Cycle, "wrong-step"> => {
  const barrier = barriers[cycle.status];
  if (!barrier || known.heldBack) return refuse("wrong-step", "5.1", { step: cycle.status, needed: "contracting, executing, accepting" });
  return ok({ ...cycle, status: barrier.next });
};
