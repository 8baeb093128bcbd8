import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { PublicNotice } from "./public-notice.ts";

/**
 * R63: the time for objections has run out. Fired by the deadline `end-notice`. While an objection is open the notice does not end,
 * whether the programme lets it stop the clock or not: it stays due and ends once the answer is given.
 */
export const decideEndNotice = (
  notice: PublicNotice,
  { now }: Pick<Deciding, "now">,
): Decision<PublicNotice, "wrong-step" | "not-yet-due"> => {
  if (notice.status !== "running") return refuse("wrong-step", "7.1.2", { step: notice.status, needed: "running" });
  if (notice.openObjections > 0) return refuse("wrong-step", "7.1.2", { step: "objections open", needed: "objections answered" });
  if (now < notice.objectionsUntil) return refuse("not-yet-due", "7.1.2", { dueAt: notice.objectionsUntil });
  return ok({ ...notice, status: "ended", endedAt: now });
};
