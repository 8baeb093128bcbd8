import type { Cycle } from "../cycle/cycle.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { isLate } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Project } from "../project/project.ts";
import { mostSurveys, type NeedConfirmation, type NeedSurvey, needConfirmationIdOf } from "./need-confirmation.ts";
import type { Procurement } from "./procurement.ts";

type Known = Pick<Deciding, "actor" | "now"> & {
  readonly cycle: Pick<Cycle, "status">;
  /** The project's running procurement, if it has one. */
  readonly procurement: Pick<Procurement, "status" | "bidsCloseAt"> | null;
  readonly earlier: NeedConfirmation | null;
};
type Recorded = { readonly confirmation: NeedConfirmation; readonly project: Project | null };

/**
 * R64: an institution records what it learnt of the place's needs, from the cleared list until bids close. The first institution
 * takes the project on; the others leave it untouched, so that nobody can count them (`project` is null then).
 */
export const decideRecordNeedConfirmation = (
  project: Project,
  survey: NeedSurvey,
  { actor, now, cycle, procurement, earlier }: Known,
): Decision<Recorded, "wrong-step" | "bids-closed" | "too-many-surveys"> => {
  if (project.status === "on_notice" && cycle.status !== "contracting")
    return refuse("wrong-step", "7.1.3", { step: cycle.status, needed: "contracting" });
  if (project.status === "in_procurement" && procurement && !takesBids(procurement, now))
    return refuse("bids-closed", "7.1.3", { closedAt: procurement.bidsCloseAt });
  if (!["on_notice", "need_confirmed", "in_procurement"].includes(project.status))
    return refuse("wrong-step", "7.1.3", { step: project.status, needed: "on_notice, need_confirmed, in_procurement" });
  if (earlier && earlier.surveys.length >= mostSurveys) return refuse("too-many-surveys", "7.1.3", { limit: mostSurveys });
  const institutionId = actor.organization.id;
  const confirmation: NeedConfirmation = {
    needConfirmationId: needConfirmationIdOf(project.projectId, institutionId),
    projectId: project.projectId,
    cycleId: project.cycleId,
    institutionId,
    surveys: [...(earlier?.surveys ?? []), { ...survey, recordedAt: now }],
  };
  return ok({ confirmation, project: project.status === "on_notice" ? { ...project, status: "need_confirmed" } : null });
};

/** Whether proposals may still come in: the clock decides, not the sweep that closes the procurement a little later. */
export const takesBids = ({ status, bidsCloseAt }: Pick<Procurement, "status" | "bidsCloseAt">, now: Known["now"]): boolean =>
  status === "issued" && !isLate(now, bidsCloseAt);
