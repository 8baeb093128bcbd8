import type { Instant } from "../kernel/instant.ts";
import type { TechnicalEvaluation } from "./technical-evaluation.ts";

export type OpenedPanel = Pick<
  TechnicalEvaluation,
  | "evaluationId"
  | "cycleId"
  | "unitId"
  | "unitName"
  | "jurisdiction"
  | "field"
  | "attempt"
  | "drawId"
  | "unitCode"
  | "panelSize"
  | "seats"
  | "terms"
>;

/** The technical evaluation of a unit whose panel was just drawn (R10): everyone is invited, nothing is marked. */
export const openTechnicalEvaluation = (panel: OpenedPanel, { now }: { readonly now: Instant }): TechnicalEvaluation => ({
  ...panel,
  status: "assigning",
  replaced: [],
  openedAt: now,
  scoreBy: null,
  overdue: false,
  result: null,
  explanations: [],
  consensus: null,
  onSite: null,
  conclusion: null,
});
