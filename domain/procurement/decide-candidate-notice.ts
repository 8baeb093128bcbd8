import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { PublicNotice } from "../notice/public-notice.ts";
import type { Project } from "../project/project.ts";
import type { Procurement } from "./procurement.ts";
import { type ProcurementAndProject, returnProject } from "./return-project.ts";

/**
 * R66: cleared, the candidates wait for the approver's award and the project stays as it is (`project` is null); upheld, the
 * procurement has failed and its project waits for a new one.
 */
export const decideCandidateNotice = (
  { procurement, project }: ProcurementAndProject,
  notice: Pick<PublicNotice, "noticeId" | "status">,
  { now }: Pick<Deciding, "now">,
): Decision<{ readonly procurement: Procurement; readonly project: Project | null }, "wrong-step"> => {
  const { status, candidateNotice } = procurement;
  if (status !== "candidate_noticed" || candidateNotice?.noticeId !== notice.noticeId || candidateNotice.clearedAt !== null)
    return refuse("wrong-step", "7.1.4", { step: status, needed: "candidate_noticed" });
  if (notice.status === "upheld") return ok(returnProject({ procurement, project }, "failed", "objection-upheld", now));
  if (notice.status !== "cleared") return refuse("wrong-step", "7.1.4", { step: notice.status, needed: "cleared, upheld" });
  return ok({ procurement: { ...procurement, candidateNotice: { ...candidateNotice, clearedAt: now } }, project: null });
};
