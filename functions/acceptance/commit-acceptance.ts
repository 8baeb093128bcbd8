import { type Acceptance, acceptanceNoun } from "../../domain/acceptance/acceptance.ts";
import { mirroredProject } from "../../domain/acceptance/mirror-project.ts";
import { type Act, type Commitment, plan } from "../../domain/kernel/commitment.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { projectNoun } from "../../domain/project/project.ts";
import type { RecordStore } from "../shell/ports.ts";

/** The write of an acceptance and of its project, which stands where the acceptance does; both or neither. 1 GetItem. */
export const acceptanceWrites = async (
  records: RecordStore,
  before: Stored<Acceptance>,
  next: Acceptance,
  act: Act,
): Promise<readonly [Commitment, ...Commitment[]]> => {
  const first = plan(acceptanceNoun, before.id, before, next, act);
  if (next.status === before.state.status) return [first];
  const project = await records.get(projectNoun, next.projectId);
  if (!project) throw new Error(`acceptance ${before.id} has no project ${next.projectId}`);
  const mirrored = mirroredProject(project.state, next);
  return mirrored ? [first, plan(projectNoun, project.id, project, mirrored, act)] : [first];
};
