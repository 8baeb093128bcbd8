import type { Wait } from "../../../domain/kernel/noun.ts";
import type { SeenProcurement } from "./body-procurement-screen.tsx";

const officer = "role:evaluation-body:officer";

/** Whom a procurement waits for: its own record leaves that to the project's "select the institution". */
export const waitsOf = ({ status, award, contract, terms, candidateNotice }: SeenProcurement): readonly Wait[] => {
  const wait = (audience: Wait["audience"]): readonly Wait[] => [{ action: "select-institution", audience, clause: "7.1.4" }];
  const isDecided = status === "evaluated" && terms.method !== "open_tender";
  switch (status) {
    case "closed_for_bids":
    case "opened":
      return wait(officer);
    case "evaluated":
      return wait(isDecided ? "role:evaluation-body:approver" : officer);
    case "candidate_noticed":
      return candidateNotice?.clearedAt == null ? [] : wait("role:evaluation-body:approver");
    case "awarded": {
      const due = award ? { dueAt: award.signBy } : {};
      return wait(contract && award ? `organization:${award.institutionId}` : officer).map((one) => ({ ...one, ...due }));
    }
    default:
      return [];
  }
};
