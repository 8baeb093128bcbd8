import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { CreationActivity } from "./creation-activity.ts";

/** Deadline `close-applications`: no more applications are taken, the units' evaluation begins (5.2). */
export const decideCloseApplications = (
  activity: CreationActivity,
  { now }: Pick<Deciding, "now">,
): Decision<CreationActivity, "wrong-step" | "not-yet-due"> => {
  if (activity.status !== "open") return refuse("wrong-step", "5.2", { step: activity.status, needed: "open" });
  if (now < activity.closes.dueAt) return refuse("not-yet-due", "5.2", { dueAt: activity.closes.dueAt });
  return ok({ ...activity, status: "evaluating" });
};
