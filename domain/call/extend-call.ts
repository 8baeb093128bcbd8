import type { Cycle } from "../cycle/cycle.ts";
import type { Deciding } from "../kernel/deciding.ts";
import type { Instant } from "../kernel/instant.ts";
import { isLate, lastDayOf } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { ProjectCall } from "./project-call.ts";

/** R61: the end of a published call is only ever moved later, before it has passed, with a reason that everyone can read. */
export const decideExtendCall = (
  call: ProjectCall,
  cycle: Cycle,
  { closesAt, reason }: { readonly closesAt: Instant; readonly reason: string },
  { now }: Pick<Deciding, "now">,
) => {
  if (cycle.status !== "call_open") return refuse("wrong-step", "7.1.1", { step: cycle.status, needed: "call_open" });
  if (isLate(now, call.closes.dueAt)) return refuse("call-closed", "7.1.1", { closedAt: call.closes.dueAt });
  if (closesAt <= call.closes.dueAt) return refuse("deadline-not-later", "7.1.1", { current: call.closes.dueAt });
  const extension = { at: now, from: call.closes.dueAt, to: closesAt, reason };
  return ok({
    call: {
      ...call,
      closes: { ...call.closes, dueAt: closesAt, lastDay: lastDayOf(closesAt) },
      extensions: [...call.extensions, extension],
    } satisfies ProjectCall,
    cycle: { ...cycle, call: { callId: call.callId, closesAt } } satisfies Cycle,
  });
};
