import { type Expert, expertNoun } from "../../domain/expert/expert.ts";

const by = { memberId: "officer", organizationId: "body" };
const at = "2026-01-05T02:00:00.000Z";

export const aProfile = { fields: ["C33"], title: "senior_title", yearsInField: 12, birthYear: 1975, evidenceIds: [] };

/** expert-1 of the pool: admitted by the approver, trained until 2027-02-01 and in use, unless overridden. */
export const anExpert = (overrides: Partial<Record<keyof Expert, unknown>> = {}): Expert =>
  expertNoun.schema.parse({
    memberId: "expert-1",
    name: "测试expert-1",
    organizationId: "employer-1",
    jurisdiction: "130000",
    status: "active",
    profile: aProfile,
    publicConsent: false,
    entry: "application_and_recommendation",
    appliedAt: at,
    ownApplicationAt: at,
    recommendation: { by: { memberId: "hr", organizationId: "employer-1" }, at, opinion: "同意推荐" },
    vetting: { by, at, opinion: "符合条件", ageException: null },
    admission: { by: { memberId: "approver", organizationId: "body" }, at, termUntil: "2029-01-05" },
    training: [{ course: "评审培训", on: "2026-02-01", score: 90, passed: true, validUntil: "2027-02-01", recordedBy: by }],
    appraisals: [],
    changes: [],
    removalProposedAt: null,
    ...overrides,
  });
