import type { Deciding, Decision } from "../kernel/deciding.ts";
import type { Instant } from "../kernel/instant.ts";
import { isLate, lastDayOf } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { CreationActivity } from "./creation-activity.ts";

/** How often the closing may be moved; the record keeps each of them. */
const mostExtensions = 20;

type Asked = { readonly until: Instant; readonly reason: string };
type Code = "wrong-step" | "activity-closed" | "deadline-not-later" | "extensions-used-up";

/** The published closing is only ever moved later, before it has passed, with a reason that everyone can read. */
export const decideExtendApplications = (
  activity: CreationActivity,
  { until, reason }: Asked,
  { now }: Pick<Deciding, "now">,
): Decision<CreationActivity, Code> => {
  const { status, closes, extensions } = activity;
  if (status !== "open") return refuse("wrong-step", "5.2", { step: status, needed: "open" });
  if (isLate(now, closes.dueAt)) return refuse("activity-closed", "5.2", { closedAt: closes.dueAt });
  if (until <= closes.dueAt) return refuse("deadline-not-later", "5.2", { current: closes.dueAt });
  if (extensions.length >= mostExtensions) return refuse("extensions-used-up", "5.2", { limit: mostExtensions });
  return ok({
    ...activity,
    closes: { ...closes, dueAt: until, lastDay: lastDayOf(until) },
    extensions: [...extensions, { from: closes.dueAt, reason, at: now }],
  });
};
