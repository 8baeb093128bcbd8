import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Cycle } from "./cycle.ts";

/** The year ends once its promotion package is out (8) and no unit waits for its result (5.2); from then on it is read-only. */
export const decideCloseCycle = (cycle: Cycle, { now }: Pick<Deciding, "now">): Decision<Cycle, "wrong-step"> =>
  cycle.status === "promoted" && !cycle.awaitsUnits
    ? ok({ ...cycle, status: "closed", closedAt: now })
    : refuse("wrong-step", "5.1", { step: cycle.awaitsUnits ? "await-units" : cycle.status, needed: "promoted" });
