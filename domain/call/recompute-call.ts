import type { Cycle } from "../cycle/cycle.ts";
import type { Deciding } from "../kernel/deciding.ts";
import { deadlineOf, recomputedDeadline } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import { periodOf } from "../programme/period-of.ts";
import type { ProjectCall } from "./project-call.ts";

/**
 * A call whose end was counted over a year without an official holiday list is counted anew once that list is there: it ends later when
 * the new count says so, never earlier (domain.md C.4). Answers the call and the cycle that closes with it.
 */
export const decideRecomputeCall = (call: ProjectCall, cycle: Cycle, { calendar, settings }: Pick<Deciding, "calendar" | "settings">) => {
  if (cycle.status !== "call_open" || !call.closes.provisional)
    return refuse("wrong-step", "7.1.1", { step: cycle.status, needed: "call_open" });
  const least = deadlineOf(calendar, call.publishedAt, periodOf(settings, "call.windowDays"));
  const closes = recomputedDeadline(call.closes, least);
  return ok({
    call: { ...call, closes } satisfies ProjectCall,
    cycle: { ...cycle, call: { callId: call.callId, closesAt: closes.dueAt } } satisfies Cycle,
  });
};
