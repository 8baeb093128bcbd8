import { decideCloseApplication } from "../../domain/application/close-application.ts";
import { evidenceOfSections } from "../../domain/application/judge-section.ts";
import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import type { Evidence } from "../../domain/evidence/evidence.ts";
import { guarded, plan } from "../../domain/kernel/commitment.ts";
import { ok } from "../../domain/kernel/result.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { judgingFor, readSections } from "../shell/application-sections.ts";
import { filesNamed } from "../shell/check-evidence.ts";
import { actAsSystem, systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";

const act = { name: "close-application", clause: "5.2" } as const;

/**
 * The window closes over one application, on condition that no section of it has been saved since it was read. 2 GetItem + 1 BatchGetItem of
 * its sections + 1 for each 100 files + 1 transaction; false when nothing was left to do.
 */
export const closeApplication = async (reach: Live, id: string): Promise<boolean> => {
  const closed = await actAsSystem(reach, async () => {
    const stored = await reach.records.get(unitEvaluationNoun, id);
    if (!stored) return ok([]);
    const { cycleId, unitId } = stored.state;
    const now = reach.clock.now();
    const [activity, read, judging] = await Promise.all([
      reach.records.get(creationActivityNoun, cycleId),
      readSections(reach, id),
      judgingFor(reach, cycleId, now),
    ]);
    const sections = read.stored.map(({ state }) => state);
    const haveFilesArrived = await haveArrived(reach, evidenceOfSections(sections), unitId);
    const known = { ...judging, now, activity: activity?.state, sections, haveFilesArrived };
    const decision = decideCloseApplication(stored.state, known);
    if (!decision.ok) return ok([]);
    return ok([guarded(plan(unitEvaluationNoun, id, stored, decision.value, systemAct(reach, act)), ...read.guards)]);
  });
  return closed.ok && closed.value.length > 0;
};

const haveArrived = async (reach: Live, evidenceIds: readonly string[], unitId: string): Promise<boolean> => {
  const files = await filesNamed(reach, evidenceIds);
  const isThere = (file: Evidence | undefined): boolean =>
    file?.organizationId === unitId && (file.status === "quarantined" || file.status === "released");
  return evidenceIds.every((id) => isThere(files.get(id)));
};
