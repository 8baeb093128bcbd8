import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Cycle } from "./cycle.ts";

/** The call's time has run out: no more recommendations, the list can be drawn up (7.1.2). Fired by the deadline `close-call`. */
export const decideCloseCall = (cycle: Cycle, { now }: Pick<Deciding, "now">): Decision<Cycle, "wrong-step" | "not-yet-due"> => {
  if (cycle.status !== "call_open" || !cycle.call) return refuse("wrong-step", "7.1.1", { step: cycle.status, needed: "call_open" });
  if (now < cycle.call.closesAt) return refuse("not-yet-due", "7.1.1", { dueAt: cycle.call.closesAt });
  return ok({ ...cycle, status: "shortlisting" });
};
