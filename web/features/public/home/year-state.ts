import type { CycleStatus } from "../../../../domain/cycle/cycle.ts";

/** The steps of a year as everyone sees them, in the order of the standard: projects (clause 7) and units (clauses 5.2, 6). */
export const projectSteps = ["survey", "call", "selection", "contract", "execution", "acceptance", "announcement", "promotion"] as const;
const unitSteps = ["application", "conformity", "technical", "result-notice", "result"] as const;
export type YearStep = (typeof projectSteps)[number] | (typeof unitSteps)[number];
export type Standing = "done" | "now" | "ahead";
export type Stepped = { readonly step: YearStep; readonly standing: Standing };

/** Which project steps a year is in: the first one under way and, by one more, the last. */
const projectsNow: Readonly<Record<CycleStatus, readonly [number, number]>> = {
  planned: [0, 1],
  call_open: [1, 2],
  shortlisting: [2, 3],
  contracting: [3, 4],
  executing: [4, 5],
  accepting: [5, 7],
  announced: [7, 8],
  promoted: [8, 8],
  closed: [8, 8],
  cancelled: [0, 0],
};

type Activity = "open" | "evaluating" | "finished" | "cancelled";

const unitsNow = (activity: Activity | undefined, isOnNotice: boolean): readonly [number, number] => {
  if (activity === undefined || activity === "cancelled") return [0, 0];
  if (activity === "open") return [0, 1];
  if (activity === "finished") return [unitSteps.length, unitSteps.length];
  // Which of the two evaluations a unit is in is its own matter until the results are out.
  return isOnNotice ? [3, 4] : [1, 3];
};

const stood = (steps: readonly YearStep[], [first, end]: readonly [number, number]): readonly Stepped[] =>
  steps.map((step, index) => ({ step, standing: index < first ? "done" : index < end ? "now" : "ahead" }));

/** Where a year's projects stand, as far as the public may know. */
export const projectsStand = (status: CycleStatus | undefined): readonly Stepped[] =>
  stood(projectSteps, status === undefined ? [0, 0] : projectsNow[status]);

/** Where a year's units stand; a running notice of results says more than the activity's own status. */
export const unitsStand = (activity: Activity | undefined, isOnNotice: boolean): readonly Stepped[] =>
  stood(unitSteps, unitsNow(activity, isOnNotice));
