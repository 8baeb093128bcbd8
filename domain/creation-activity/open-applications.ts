import type { Cycle } from "../cycle/cycle.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { deadlineOf } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import { periodOf } from "../programme/period-of.ts";
import type { Rubric } from "../rubric/rubric.ts";
import type { CreationActivity } from "./creation-activity.ts";

type Known = Pick<Deciding, "now" | "settings" | "calendar"> & {
  readonly cycle: Cycle;
  readonly rubric: Rubric;
  /** The version of the standard that the cycle froze. */
  readonly standardVersionId: string;
};
type Opened = { readonly activity: CreationActivity; readonly cycle: Cycle; readonly rubric: Rubric };
type Code = "cycle-closed" | "wrong-step" | "rubric-unfit";

/**
 * R04, R09: the year's creation activity opens under a rubric that was published before, and stays open for the programme's days. The
 * rubric is bound to the year, and the year waits for its units from now on.
 */
export const decideOpenApplications = (title: string, known: Known): Decision<Opened, Code> => {
  const { cycle, rubric, standardVersionId, now, calendar, settings } = known;
  const { rubricId, contentHash, publishedAt, status } = rubric;
  if (cycle.closedAt !== null) return refuse("cycle-closed", "5.1");
  if (status !== "published" || contentHash === null || publishedAt === null || publishedAt >= now)
    return refuse("wrong-step", "4", { step: status, needed: "published" });
  if (rubric.programmeId !== cycle.programmeId) return refuse("rubric-unfit", "4", { field: "programmeId" });
  if (rubric.standardVersionId !== standardVersionId) return refuse("rubric-unfit", "1", { field: "standardVersionId" });
  return ok({
    activity: {
      cycleId: cycle.cycleId,
      title,
      status: "open",
      standardVersionId,
      rubricId,
      rubricHash: contentHash,
      opensAt: now,
      closes: deadlineOf(calendar, now, periodOf(settings, "evaluation.applicationDays")),
      extensions: [],
      finishedAt: null,
    },
    cycle: { ...cycle, awaitsUnits: true },
    rubric: { ...rubric, usedBy: [...rubric.usedBy, cycle.cycleId] },
  });
};
