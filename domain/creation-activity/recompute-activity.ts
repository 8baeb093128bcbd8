import type { Deciding, Decision } from "../kernel/deciding.ts";
import { deadlineOf, recomputedDeadline } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import { periodOf } from "../programme/period-of.ts";
import type { CreationActivity } from "./creation-activity.ts";

/** A closing counted over a year without an official holiday list is counted anew once that list is there, and only ever later (C.4). */
export const decideRecomputeActivity = (
  activity: CreationActivity,
  { calendar, settings }: Pick<Deciding, "calendar" | "settings">,
): Decision<CreationActivity, "wrong-step"> => {
  if (activity.status !== "open" || !activity.closes.provisional)
    return refuse("wrong-step", "5.2", { step: activity.status, needed: "open" });
  const counted = deadlineOf(calendar, activity.opensAt, periodOf(settings, "evaluation.applicationDays"));
  return ok({ ...activity, closes: recomputedDeadline(activity.closes, counted) });
};
