import { type Actor, isOverseer } from "../member/actor.ts";
import type { Summary } from "../work-item/work-item.ts";
import { type Cycle, CycleStatus } from "./cycle.ts";

/** Between the closing of the call and the notice of the list nobody outside may learn whether a list is decided, nor which. */
const isDeciding = ({ status, shortlist }: Pick<Cycle, "status" | "shortlist">): boolean =>
  status === "shortlisting" && (shortlist?.noticeId ?? null) === null;

/** Whether a reader may know the cycle's version and history now: while the list is decided both would tell of it. */
export const seesCycleMove = (actor: Actor, cycle: Pick<Cycle, "status" | "shortlist">): boolean => isOverseer(actor) || !isDeciding(cycle);

/** A cycle without a list that is not on notice yet. */
export const cycleSeenBy = (actor: Actor, cycle: Cycle): Cycle => (seesCycleMove(actor, cycle) ? cycle : { ...cycle, shortlist: null });

/** A list's row under the same rule: its step and version would tell of the decision too. */
export const cycleRowSeenBy = (actor: Actor, row: Summary): Summary => {
  const status = CycleStatus.parse(row.summary["status"]);
  if (isOverseer(actor) || status !== "shortlisting") return row;
  return { noun: row.noun, id: row.id, step: status, summary: row.summary };
};
