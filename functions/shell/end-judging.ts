import { assignmentIdOf, assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import { releasedAssignment } from "../../domain/expert/release-assignment.ts";
import { type Act, type Commitment, plan } from "../../domain/kernel/commitment.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { voidTechnical } from "../../domain/technical-evaluation/void-technical.ts";
import type { RecordStore } from "./ports.ts";

/**
 * Ends the judging of a unit that withdrew or was suspended: the panel is void and its experts are asked no more. Nothing when there is
 * no panel. To be committed with the unit's own record. 1 GetItem + 1 BatchGetItem.
 */
export const endJudging = async (records: RecordStore, evaluationId: string, act: Act): Promise<readonly Commitment[]> => {
  const technical = await records.get(technicalEvaluationNoun, evaluationId);
  if (!technical || technical.state.status === "void") return [];
  const { attempt, seats } = technical.state;
  const assignments = await records.getMany(
    assignmentNoun,
    seats.map(({ memberId }) => assignmentIdOf(evaluationId, attempt, memberId)),
  );
  return [
    plan(technicalEvaluationNoun, evaluationId, technical, voidTechnical(technical.state), act),
    ...assignments.flatMap((assignment) => {
      const released = assignment && releasedAssignment(assignment.state);
      return assignment && released ? [plan(assignmentNoun, assignment.id, assignment, released, act)] : [];
    }),
  ];
};
