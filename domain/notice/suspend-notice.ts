import type { Deciding, Decision } from "../kernel/deciding.ts";
import { isLate } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { PublicNotice } from "./public-notice.ts";

/** True while an objection received at `now` is in time. A suspended notice waits, so its end has not come whatever the clock says. */
const takesObjections = ({ status, objectionsUntil }: PublicNotice, now: Deciding["now"]): boolean =>
  status === "suspended" || (status === "running" && !isLate(now, objectionsUntil));

/**
 * R63: one more objection awaits its reply. The first stops the clock where the programme says so; in choosing an institution it
 * always does (Regulation on the Tendering Law art. 54). Refuses `wrong-step` before the start and `objection-late` after the end.
 */
export const decideSuspendNotice = (
  notice: PublicNotice,
  { now, settings }: Pick<Deciding, "now" | "settings">,
): Decision<PublicNotice, "wrong-step" | "objection-late"> => {
  if (notice.status === "scheduled") return refuse("wrong-step", "7.1.2", { step: notice.status, needed: "running" });
  if (!takesObjections(notice, now)) return refuse("objection-late", "7.1.2", { until: notice.objectionsUntil });
  const held = { ...notice, openObjections: notice.openObjections + 1 };
  const { suspends, suspendsTender } = settings.objection;
  const stops = notice.subject.kind === "award-candidate" ? suspendsTender : suspends;
  return ok(stops && notice.status === "running" ? { ...held, status: "suspended", suspendedAt: now } : held);
};
