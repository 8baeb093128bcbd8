import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Cycle } from "./cycle.ts";

/** A year can be called off only while nobody has been put on a list; the reason stays in its history. */
export const decideCancelCycle = (
  cycle: Cycle,
  _: { readonly reason: string },
  { now }: Pick<Deciding, "now">,
): Decision<Cycle, "wrong-step"> =>
  cycle.status === "planned" || cycle.status === "call_open" || (cycle.status === "shortlisting" && cycle.shortlist === null)
    ? ok({ ...cycle, status: "cancelled", closedAt: now })
    : refuse("wrong-step", "5.1", { step: cycle.status, needed: "planned, call_open, shortlisting" });
