import type { Cycle } from "../cycle/cycle.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { addHours, type Instant, laterOf } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import { unitRankOf } from "../unit-evaluation/unit-evaluation-status.ts";
import type { CreationActivity } from "./creation-activity.ts";

/** Within this time after the closing the sweep has dealt with every draft; until then some are in no list yet. */
const settlingHours = 24;

/** The ranges of list keys in which a unit still waits for its result; those found not to conform lie between and wait no more. */
export const unfinishedUnits = [
  { from: unitRankOf("conformity_review"), upTo: `${unitRankOf("supplement_requested")}~` },
  { from: unitRankOf("technical_review"), upTo: `${unitRankOf("decided")}~` },
] as const;

type Known = Pick<Deciding, "now"> & {
  readonly cycle: Cycle;
  /** A unit still waits for its result, or for the answer to its appeal. */
  readonly heldBack: boolean;
  /** Until when the latest result may be appealed against; null when none can be. */
  readonly appealsUntil: Instant | null;
};
type Finished = { readonly activity: CreationActivity; readonly cycle: Cycle };
type Code = "wrong-step" | "not-yet-due" | "units-unfinished";

/** R08: the unit side of a year ends once no unit is left before its announcement and none can appeal any more; the year then waits no longer. */
export const decideFinishActivity = (
  activity: CreationActivity,
  { now, cycle, heldBack, appealsUntil }: Known,
): Decision<Finished, Code> => {
  if (activity.status !== "evaluating") return refuse("wrong-step", "5.2", { step: activity.status, needed: "evaluating" });
  const closed = addHours(activity.closes.dueAt, settlingHours);
  const settled = appealsUntil === null ? closed : laterOf(closed, appealsUntil);
  if (now < settled) return refuse("not-yet-due", "5.2", { dueAt: settled });
  if (heldBack) return refuse("units-unfinished", "5.2");
  return ok({ activity: { ...activity, status: "finished", finishedAt: now }, cycle: { ...cycle, awaitsUnits: false } });
};
