import type { Cycle } from "../cycle/cycle.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { addHours } from "../kernel/instant.ts";
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

type Known = Pick<Deciding, "now"> & { readonly cycle: Cycle; readonly heldBack: boolean };
type Finished = { readonly activity: CreationActivity; readonly cycle: Cycle };
type Code = "wrong-step" | "not-yet-due" | "units-unfinished";

/** R08: the unit side of a year ends once no unit is left before its announcement; the year then waits for it no more. */
export const decideFinishActivity = (activity: CreationActivity, { now, cycle, heldBack }: Known): Decision<Finished, Code> => {
  if (activity.status !== "evaluating") return refuse("wrong-step", "5.2", { step: activity.status, needed: "evaluating" });
  const settled = addHours(activity.closes.dueAt, settlingHours);
  if (now < settled) return refuse("not-yet-due", "5.2", { dueAt: settled });
  if (heldBack) return refuse("units-unfinished", "5.2");
  return ok({ activity: { ...activity, status: "finished", finishedAt: now }, cycle: { ...cycle, awaitsUnits: false } });
};
