import { Training } from "../../domain/expert/expert.ts";
import { assignmentNoun, type ExpertAssignment, openAssignment } from "../../domain/expert/expert-assignment.ts";
import { Instant, LocalDate } from "../../domain/kernel/instant.ts";
import { PointMark } from "../../domain/scoring/unit-sheet.ts";
import { decideAggregatePanel } from "../../domain/technical-evaluation/aggregate-panel.ts";
import { decideSubmitUnitSheet } from "../../domain/technical-evaluation/fill-unit-sheet.ts";
import { openTechnicalEvaluation } from "../../domain/technical-evaluation/open-technical-evaluation.ts";
import { SavedMarks } from "../../domain/technical-evaluation/saved-marks.ts";
import { type TechnicalEvaluation, technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { actorOf, aDeciding } from "./a-deciding.ts";
import { aUnitSheet, someTerms } from "./a-unit-panel.ts";
import { experts, got } from "./an-acceptance.ts";

export const evaluationId = "main-2026-unit-1";
export const scoringBegan = Instant.parse("2026-05-06T02:00:00.000Z");
export const scoreBy = Instant.parse("2026-05-20T16:00:00.000Z");

/** Standing, term and training of an expert who may mark all year. */
export const fitExpert = {
  status: "active" as const,
  admission: { by: { memberId: "approver", organizationId: "body" }, at: scoringBegan, termUntil: LocalDate.parse("2028-12-31") },
  training: [
    Training.parse({
      ...{ course: "2026 年评审培训", on: "2026-02-01", score: 90, passed: true, validUntil: "2027-02-01" },
      recordedBy: { memberId: "officer", organizationId: "body" },
    }),
  ],
};

type Terms = Parameters<typeof someTerms>[0];

/** The panel of unit-1, five experts of whom the first leads, at work, unless overridden. */
export const aTechnicalEvaluation = (overrides: Partial<TechnicalEvaluation> = {}, terms: Terms = {}): TechnicalEvaluation =>
  technicalEvaluationNoun.schema.parse({
    ...openTechnicalEvaluation(
      {
        ...{ evaluationId, cycleId: "main-2026", unitId: "unit-1", unitName: "安平县甲丝网有限公司", jurisdiction: "131125" },
        ...{ field: "C3340", attempt: 1, drawId: "draw-1", unitCode: "0123456789ab", panelSize: 5, terms: someTerms(terms) },
        seats: experts.map((memberId, index) => ({
          ...{ memberId, code: `code-${index + 1}`, organizationId: actorOf(memberId).organization.id },
          ...{ leads: index === 0, accepted: true },
        })),
      },
      { now: scoringBegan },
    ),
    status: "scoring",
    scoreBy,
    ...overrides,
  });

/** One expert's seat on that panel, being marked, unless overridden. */
export const anAssignment = (memberId = "expert-1", overrides: Partial<ExpertAssignment> = {}, terms: Terms = {}): ExpertAssignment => {
  const seated = { evaluationId, cycleId: "main-2026", attempt: 1, memberId, unitId: "unit-1", unitName: "安平县甲丝网有限公司" };
  return assignmentNoun.schema.parse({
    ...openAssignment({ ...seated, terms: someTerms(terms) }, { now: scoringBegan, respondBy: scoreBy }),
    status: "scoring",
    scoreBy,
    ...overrides,
  });
};

/** Marks of single points, with no words unless a point has a reason. */
export const marksOf = (percents: Readonly<Record<string, number>>, reason: string | null = null): PointMark[] =>
  Object.entries(percents).map(([point, percent]) => PointMark.parse({ point, percent, reason, strength: null, improvement: null }));

export const savedMarks = (percents: Readonly<Record<string, number>>, others: object = {}): SavedMarks =>
  SavedMarks.parse({ marks: marksOf(percents), ...others });

/** Every seat's sheet submitted: one percent each for all points, but on the points named. */
export const submittedSheets = (
  percents: readonly number[] = [80, 80, 80, 80, 80],
  others: Readonly<Record<string, readonly number[]>> = {},
): readonly ExpertAssignment[] =>
  experts.map((memberId, index) => {
    const single = Object.fromEntries(Object.entries(others).map(([point, marks]) => [point, marks[index] ?? 80]));
    const sheet = aUnitSheet(percents[index] ?? 80, single);
    return got(decideSubmitUnitSheet(anAssignment(memberId), { sheet }, { now: scoringBegan }));
  });

/** The panel with its sheets added up: 80 % on every point, unless said otherwise. */
export const aScoredPanel = (
  percents?: readonly number[],
  others?: Readonly<Record<string, readonly number[]>>,
  overrides: Partial<TechnicalEvaluation> = {},
): TechnicalEvaluation => ({
  ...got(decideAggregatePanel(aTechnicalEvaluation(), submittedSheets(percents, others), aDeciding("officer"))).evaluation,
  ...overrides,
});
