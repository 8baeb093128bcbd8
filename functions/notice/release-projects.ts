import { plan } from "../../domain/kernel/commitment.ts";
import { ok, type Refusal, type Result } from "../../domain/kernel/result.ts";
import type { PublicNotice } from "../../domain/notice/public-notice.ts";
import { decideLeaveShortlist } from "../../domain/project/enter-shortlist.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actAsSystem, systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";

/**
 * R63: an objection to the list was justified, so each of its projects leaves it before the list itself goes back. One transaction a
 * project, so a list of any length fits; those that have left already are passed over.
 */
export const releaseProjects = async (
  live: Live,
  { subject, status, noticeId, items }: PublicNotice,
): Promise<Result<undefined, Refusal<"wrong-step" | "busy">>> => {
  if (subject.kind !== "shortlist" || status !== "upheld") return ok(undefined);
  for (const { id } of items) {
    const released = await actAsSystem(live, async () => {
      const project = await live.records.get(projectNoun, id);
      if (project?.state.noticeId !== noticeId) return ok([]);
      const decision = decideLeaveShortlist(project.state);
      if (!decision.ok) return decision;
      return ok([plan(projectNoun, id, project, decision.value, systemAct(live, { name: "apply-notice", clause: "7.1.2" }))]);
    });
    if (!released.ok && released.refusal.code === "busy") return released;
  }
  return ok(undefined);
};
