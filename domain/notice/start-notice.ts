import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { PublicNotice } from "./public-notice.ts";

/** R63: the notice is out and invites objections from its start on. Fired by the deadline `start-notice`. */
export const decideStartNotice = (
  notice: PublicNotice,
  { now }: Pick<Deciding, "now">,
): Decision<PublicNotice, "wrong-step" | "not-yet-due"> => {
  if (notice.status !== "scheduled") return refuse("wrong-step", "7.1.2", { step: notice.status, needed: "scheduled" });
  if (now < notice.startsAt) return refuse("not-yet-due", "7.1.2", { dueAt: notice.startsAt });
  return ok({ ...notice, status: "running" });
};
