import { type UnitEvaluation, unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";

const at = "2026-03-03T02:00:00.000Z";
const by = { memberId: "unit-1", organizationId: "unit-1" };

/** A submission of one section, for records of which only that they were handed in matters. */
export const aSubmission = (overrides: Partial<NonNullable<UnitEvaluation["submission"]>> = {}) => ({
  ...{ at, how: "submitted", by, revision: 1, contentHash: "c".repeat(64) },
  ...{ sections: [{ section: "profile", version: 1, hash: "d".repeat(64) }], caps: [], notApplicable: [] },
  ...overrides,
});

/** The signed draft of unit-1 in 2026, unless overridden. */
export const aUnitEvaluation = (overrides: Partial<Record<keyof UnitEvaluation, unknown>> = {}): UnitEvaluation =>
  unitEvaluationNoun.schema.parse({
    evaluationId: "main-2026-unit-1",
    cycleId: "main-2026",
    unitId: "unit-1",
    unitName: "安平县甲丝网有限公司",
    uscc: "91130000000000001R",
    jurisdiction: "131125",
    field: null,
    relatedOrganizationIds: [],
    barredIds: [],
    status: "draft",
    appliedBy: by,
    appliedAt: at,
    closesAt: "2026-03-27T16:00:00.000Z",
    statement: { by, at, standardVersionId: "v1", rubricHash: "a".repeat(64) },
    submission: null,
    supplement: null,
    conformity: null,
    onSite: null,
    result: null,
    withdrawn: null,
    suspended: null,
    revoked: null,
    ...overrides,
  });
