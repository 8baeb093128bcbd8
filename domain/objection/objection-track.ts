import * as z from "zod";
import type { Deciding } from "../kernel/deciding.ts";
import { type ComputedDeadline, deadlineOf } from "../kernel/period.ts";
import type { ProcurementRegime } from "../procurement/procurement-terms.ts";
import { type PeriodKey, periodOf } from "../programme/period-of.ts";

/** Whose clock an objection runs by: our own, that of a tender, or that of government procurement (domain.md B.4). */
export const ObjectionTrack = z.enum(["own", "tender", "procurement"]);
export type ObjectionTrack = z.infer<typeof ObjectionTrack>;

/**
 * Notices about candidates run by the rules of their choice, all others (no regime) by our own. Only a tender puts candidates on
 * notice, so one under the body's own rules keeps the tender's clock too.
 */
export const trackOf = (regime: ProcurementRegime | null): ObjectionTrack => {
  if (regime === null) return "own";
  return regime === "gov_procurement" ? "procurement" : "tender";
};

const replyKey = {
  own: "objection.replyDays.own",
  tender: "objection.replyDays.tender",
  procurement: "objection.replyDays.procurement",
} as const satisfies Record<ObjectionTrack, PeriodKey>;

const appealKey = {
  own: "appeal.resultDays",
  tender: "complaint.tenderDays",
  procurement: "complaint.procurementDays",
} as const satisfies Record<ObjectionTrack, PeriodKey>;

type Clock = Pick<Deciding, "now" | "calendar" | "settings">;

/** By when an objection received now must have its reply. */
export const replyDeadline = (track: ObjectionTrack, { now, calendar, settings }: Clock): ComputedDeadline =>
  deadlineOf(calendar, now, periodOf(settings, replyKey[track]));

/** Until when a reply given now can be taken further; `now` itself where the programme grants no appeal. */
export const appealDeadline = (track: ObjectionTrack, { now, calendar, settings }: Clock): Deciding["now"] => {
  const period = periodOf(settings, appealKey[track]);
  return period.amount === 0 ? now : deadlineOf(calendar, now, period).dueAt;
};
