import { type ExpertAssignment, openAssignment } from "../../domain/expert/expert-assignment.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import { defaultSettings } from "../../domain/programme/setting-catalogue.ts";
import { addUpPanel } from "../../domain/scoring/add-up-panel.ts";
import { finalPoints } from "../../domain/scoring/final-points.ts";
import { openTechnicalEvaluation } from "../../domain/technical-evaluation/open-technical-evaluation.ts";
import { type TechnicalEvaluation, technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import type { UnitEvaluation } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { aSubmission, aUnitEvaluation } from "./a-unit-evaluation.ts";
import { aPanel, aUnitSheet, someTerms } from "./a-unit-panel.ts";

export const judges = ["expert-1", "expert-2", "expert-3"] as const;
export const unitIdOf = (n: number): string => `unit-${n}`;
export const evaluationIdOf = (n: number): string => `main-2026-${unitIdOf(n)}`;

const now = Instant.parse("2026-07-01T02:00:00.000Z");

/** The n-th unit of 2026, its panel concluded, unless overridden. */
export const aConcludedUnit = (n = 1, overrides: Partial<Record<keyof UnitEvaluation, unknown>> = {}): UnitEvaluation =>
  aUnitEvaluation({
    evaluationId: evaluationIdOf(n),
    unitId: unitIdOf(n),
    unitName: `安平县第${n}丝网有限公司`,
    status: "panel_conclusion",
    submission: aSubmission(),
    conformity: { outcome: "conforms", reason: "齐全", at: now },
    ...overrides,
  });

/** Each judge's sheet of the n-th unit, all its points marked with this percent; each writes different words. */
export const someAssignments = (n = 1, percent = 85): readonly ExpertAssignment[] =>
  judges.map((memberId, index) => {
    const sheet = aUnitSheet(percent);
    const marks = sheet.marks.map((mark) => ({
      ...mark,
      reason: `依据${3 - index}`,
      strength: "数据完整",
      improvement: index === 0 ? "加强分析" : null,
    }));
    const seated = { evaluationId: evaluationIdOf(n), cycleId: "main-2026", attempt: 1, memberId, unitId: unitIdOf(n) };
    const opened = openAssignment({ ...seated, unitName: `第${n}`, terms: someTerms() }, { now, respondBy: now });
    return { ...opened, status: "sealed" as const, sheet: { ...sheet, marks }, submittedAt: now };
  });

/** The n-th unit's technical evaluation as three judges concluded it: 85 % on every point is excellent. */
export const aConcludedPanel = (n = 1, percent = 85, overrides: Partial<TechnicalEvaluation> = {}): TechnicalEvaluation => {
  const terms = someTerms();
  const result = addUpPanel(terms, aPanel(...judges.map(() => aUnitSheet(percent))), { now, settings: defaultSettings });
  const by = { memberId: "expert-1", organizationId: "employer-1" };
  const opened = openTechnicalEvaluation(
    {
      ...{ evaluationId: evaluationIdOf(n), cycleId: "main-2026", unitId: unitIdOf(n), unitName: `安平县第${n}丝网有限公司` },
      ...{ jurisdiction: "131125", field: null, attempt: 1, drawId: "draw-1", unitCode: `code-${n}`, panelSize: 3, terms },
      seats: judges.map((memberId, index) => ({
        ...{ memberId, code: `c-${index}`, organizationId: `employer-${index + 1}`, leads: index === 0, accepted: true },
      })),
    },
    { now },
  );
  return technicalEvaluationNoun.schema.parse({
    ...opened,
    status: "concluded",
    result,
    conclusion: { opinion: "体系有效", calibrated: null, ...finalPoints(terms, result, null, null, defaultSettings), by, at: now },
    ...overrides,
  });
};
