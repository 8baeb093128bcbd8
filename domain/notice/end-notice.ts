import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { PublicNotice } from "./public-notice.ts";

/**
 * R63: the time for objections has run out. Fired by the deadline `end-notice`. A notice that an objection holds is suspended,
 * so it cannot end before that objection is answered.
 */
export const decideEndNotice = (
  notice: PublicNotice,
  { now }: Pick<Deciding, "now">,
): Decision<PublicNotice, "wrong-step" | "not-yet-due"> => {
  if (notice.status !== "running") return refuse("wrong-step", "7.1.2", { step: notice.status, needed: "running" });
  if (now < notice.objectionsUntil) return refuse("not-yet-due", "7.1.2", { dueAt: notice.objectionsUntil });
  return ok({ ...notice, status: "ended", endedAt: now });
};
