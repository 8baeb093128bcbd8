import type { Cycle } from "../cycle/cycle.ts";
import type { Deciding } from "../kernel/deciding.ts";
import type { Instant } from "../kernel/instant.ts";
import { type ComputedDeadline, deadlineOf, lastDayOf } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import { periodOf } from "../programme/period-of.ts";
import type { ProjectCall } from "./project-call.ts";

type Asked = { readonly callId: string; readonly text: ProjectCall["text"]; readonly closesAt?: Instant | undefined };
type Known = Deciding & { readonly surveys: number };

/**
 * R60, R61: the yearly project notice goes out once, after the demand survey, and stays open for the programme's days at least.
 * Answers the call and the cycle it opens.
 */
export const decidePublishCall = (cycle: Cycle, asked: Asked, known: Known) => {
  if (cycle.status !== "planned") return refuse("wrong-step", "7.1.1", { step: cycle.status, needed: "planned" });
  if (known.surveys === 0) return refuse("no-survey", "7.1.1");
  const least = deadlineOf(known.calendar, known.now, periodOf(known.settings, "call.windowDays"));
  const closes: ComputedDeadline = asked.closesAt ? { ...least, dueAt: asked.closesAt, lastDay: lastDayOf(asked.closesAt) } : least;
  if (closes.dueAt < least.dueAt)
    return refuse("call-window-too-short", "7.1.1", { days: known.settings.call.windowDays, earliest: least.dueAt });
  const call: ProjectCall = {
    callId: asked.callId,
    cycleId: cycle.cycleId,
    number: `${cycle.year}-ZJ-01`,
    text: asked.text,
    publishedAt: known.now,
    closes,
    extensions: [],
  };
  return ok({ call, cycle: { ...cycle, status: "call_open", call: { callId: call.callId, closesAt: closes.dueAt } } satisfies Cycle });
};
