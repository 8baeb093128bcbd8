import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import type { PanelResult } from "../technical-evaluation/technical-result.ts";
import type { Calibration } from "./calibrate.ts";

/** The most experts one view holds, so that it fits one item of the table. */
export const mostExperts = 1500;

const Expert = z.strictObject({ memberId: Id, severity: z.int(), spread: z.int(), evaluations: z.int().positive() });

const isOrdered = (experts: readonly z.infer<typeof Expert>[]): boolean =>
  experts.every(({ memberId }, index) => index === 0 || (experts[index - 1]?.memberId ?? "") < memberId);

/**
 * A cycle's calibration as kept: of the experts only, since a unit's calibrated score follows from its panel's totals (R05).
 * Names experts, so neither a unit nor the public ever sees it.
 */
export const CalibratedView = z.strictObject({
  cycleId: Id,
  totalPoints: z.int().positive(),
  /** How many evaluations it rests on. */
  evaluations: z.int().nonnegative(),
  /** More than one: some experts share no unit with others even through third ones, and scores across do not compare. */
  groups: z.int().nonnegative(),
  /** In the order of their ids, so that one is found by halving. */
  experts: z.array(Expert).max(mostExperts).refine(isOrdered),
  computedAt: Instant,
});
export type CalibratedView = z.infer<typeof CalibratedView>;

/** In no list: it is read by its cycle's id. */
export const calibratedViewNoun: Noun<CalibratedView> = {
  name: "calibrated-view",
  schema: CalibratedView,
  place: () => placed("computed"),
};

/** Throws when there are more experts than a view holds. */
export const calibratedViewOf = (
  { experts, scores, groups }: Calibration,
  { cycleId, totalPoints, now }: { readonly cycleId: string; readonly totalPoints: number; readonly now: Instant },
): CalibratedView => CalibratedView.parse({ cycleId, totalPoints, evaluations: scores.length, groups, experts, computedAt: now });

/**
 * The score a panel would have given had all experts been equally severe: the mean of its members' totals, each with the severity of its
 * expert added, in thousandths of a point, rounded half up and kept from nothing to the rubric's total. An expert the view does not
 * know counts as neither severe nor lenient. A panel without members throws.
 */
export const calibratedScoreOf = (view: Pick<CalibratedView, "experts" | "totalPoints">, members: PanelResult["members"]): number => {
  if (members.length === 0) throw new RangeError("a panel without members");
  const sum = members.reduce((all, { memberId, total }) => all + total + severityOf(view, memberId), 0);
  return Math.max(0, Math.min(view.totalPoints * 1000, Math.round(sum / members.length)));
};

const severityOf = ({ experts }: Pick<CalibratedView, "experts">, memberId: string): number => {
  let from = 0;
  let to = experts.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((experts[middle]?.memberId ?? "") < memberId) from = middle + 1;
    else to = middle;
  }
  const found = experts[from];
  return found?.memberId === memberId ? found.severity : 0;
};
