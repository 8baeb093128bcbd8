import type { Deadline, Wait } from "../kernel/noun.ts";
import type { UnitEvaluation } from "./unit-evaluation.ts";

/** Whom each step waits for. A draft waits for its unit; what experts do is on their own assignments. */
export const unitEvaluationWaits = ({ status, unitId, supplement }: UnitEvaluation): readonly Wait[] => {
  switch (status) {
    case "conformity_review":
      return [{ action: "conclude-conformity", audience: "role:evaluation-body:officer", clause: "5.2" }];
    case "supplement_requested":
      return supplement
        ? [{ action: "submit-supplement", audience: `organization:${unitId}`, clause: "5.2", dueAt: supplement.dueAt }]
        : [];
    default:
      return [];
  }
};

/** The window closes over what is not yet under review; a supplement not handed in goes back to the reviewer as it is. */
export const unitEvaluationDeadlines = ({ status, closesAt, supplement }: UnitEvaluation): readonly Deadline[] => {
  if (status === "draft" || status === "submitted") return [{ purpose: "close-application", dueAt: closesAt }];
  if (status === "supplement_requested" && supplement) return [{ purpose: "supplement-overdue", dueAt: supplement.dueAt }];
  return [];
};
