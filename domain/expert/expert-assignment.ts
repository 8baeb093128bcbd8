import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun, Wait } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { MarkingTerms } from "../scoring/marking-terms.ts";
import { emptySheet, UnitSheet } from "../scoring/unit-sheet.ts";

/** domain.md A.2, Assignment. Accepting declares that no conflict is known; `sealed` once the panel's sheets are added up,
 * `released` when the unit left before that. */
export const AssignmentStatus = z.enum(["invited", "accepted", "declined", "recused", "scoring", "submitted", "sealed", "released"]);
export type AssignmentStatus = z.infer<typeof AssignmentStatus>;

/** 使用: one expert's seat on one unit's panel, with the sheet they fill. Theirs alone until every sheet of the panel is in. */
export const ExpertAssignment = z.strictObject({
  assignmentId: Id,
  evaluationId: Id,
  cycleId: Id,
  /** 1 for the first panel, 2 for the one after a successful appeal. */
  attempt: z.int().positive(),
  memberId: Id,
  unitId: Id,
  unitName: z.string(),
  status: AssignmentStatus,
  invitedAt: Instant,
  respondBy: Instant,
  answeredAt: Instant.nullable(),
  /** Why it was declined, or who had to stay away and on what ground; grounds are codes, never personal details. */
  declined: z.strictObject({ reason: z.string() }).nullable(),
  recused: z.strictObject({ ground: z.string(), by: By, at: Instant }).nullable(),
  terms: MarkingTerms,
  sheet: UnitSheet,
  scoreBy: Instant.nullable(),
  submittedAt: Instant.nullable(),
});
export type ExpertAssignment = z.infer<typeof ExpertAssignment>;

/** One seat an expert, unit and attempt. */
export const assignmentIdOf = (evaluationId: string, attempt: number, memberId: string): string => `${evaluationId}-${attempt}-${memberId}`;

const waitsOf = ({ status, memberId, respondBy, scoreBy }: ExpertAssignment): readonly Wait[] => {
  const audience = `member:${memberId}` as const;
  if (status === "invited") return [{ action: "answer-invitation", audience, clause: "5.3", dueAt: respondBy }];
  if (status === "accepted") return [{ action: "begin-scoring", audience, clause: "5.2", ...(scoreBy ? { dueAt: scoreBy } : {}) }];
  return status === "scoring" ? [{ action: "score-unit", audience, clause: "5.2", ...(scoreBy ? { dueAt: scoreBy } : {}) }] : [];
};

/** In no list but its expert's own: another's list, count or order would tell who judges whom and who has submitted. */
export const assignmentNoun: Noun<ExpertAssignment> = {
  name: "expert-assignment",
  schema: ExpertAssignment,
  place: (assignment) => {
    const { status, memberId, evaluationId, unitId, unitName, cycleId, respondBy } = assignment;
    return placed(status, {
      waits: waitsOf(assignment),
      deadlines: status === "invited" ? [{ purpose: "invitation-overdue", dueAt: respondBy }] : [],
      owner: `member:${memberId}`,
      summary: { evaluationId, unitId, unitName, cycleId },
    });
  },
};

export type Seated = Pick<ExpertAssignment, "evaluationId" | "cycleId" | "attempt" | "memberId" | "unitId" | "unitName" | "terms">;

export const openAssignment = (
  seated: Seated,
  { now, respondBy }: { readonly now: Instant; readonly respondBy: Instant },
): ExpertAssignment => ({
  ...seated,
  assignmentId: assignmentIdOf(seated.evaluationId, seated.attempt, seated.memberId),
  status: "invited",
  invitedAt: now,
  respondBy,
  answeredAt: null,
  declined: null,
  recused: null,
  sheet: emptySheet,
  scoreBy: null,
  submittedAt: null,
});
