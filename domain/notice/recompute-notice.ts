import type { Deciding, Decision } from "../kernel/deciding.ts";
import { laterOf } from "../kernel/instant.ts";
import { deadlineOf, recomputedDeadline } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import { objectionsUntil } from "./objection-window.ts";
import { periodOfNotice } from "./open-notice.ts";
import type { PublicNotice } from "./public-notice.ts";

/**
 * A running notice whose end was counted over a year without an official holiday list is counted anew once that list is there: it ends
 * later when the new count says so, never earlier (domain.md C.4). One that stands still is counted when it goes on.
 */
export const decideRecomputeNotice = (
  notice: PublicNotice,
  deciding: Pick<Deciding, "calendar" | "settings">,
): Decision<PublicNotice, "wrong-step"> => {
  if (notice.status !== "running" || !notice.end.provisional)
    return refuse("wrong-step", "7.1.2", { step: notice.status, needed: "running" });
  const counted = deadlineOf(deciding.calendar, notice.startsAt, periodOfNotice(deciding.settings, notice.subject));
  const end = recomputedDeadline(notice.end, counted);
  return ok({ ...notice, end, objectionsUntil: laterOf(notice.objectionsUntil, objectionsUntil(end, deciding)) });
};
