import { Instant } from "../../domain/kernel/instant.ts";
import type { PlanContent } from "../../domain/plan/implementation-plan.ts";
import type { ImplementationTeam } from "../../domain/plan/implementation-team.ts";
import { ServiceContract } from "../../domain/procurement/service-contract.ts";
import { Project } from "../../domain/project/project.ts";
import { type ProjectStatus, rankOf } from "../../domain/project/project-status.ts";

/** A contract of institution-a that ends with the year, with two targets, two milestones and two competences. */
export const aContract = (overrides: Partial<ServiceContract> = {}): ServiceContract =>
  ServiceContract.parse({
    number: "HT-2026-01",
    institutionId: "institution-a",
    amountFen: 10_000_000,
    obligations: "为丝网企业提供质量诊断与改进服务",
    targets: [
      { targetId: "target-1", name: "一次合格率", baseline: "92%", target: "96%" },
      { targetId: "target-2", name: "退货率", baseline: "3%", target: "1%" },
    ],
    milestones: [
      { milestoneId: "milestone-1", name: "完成诊断", dueOn: "2026-06-30" },
      { milestoneId: "milestone-2", name: "完成改进", dueOn: "2026-10-31" },
    ],
    requiredCompetences: ["镀锌工艺", "统计过程控制"],
    endsOn: "2026-12-31",
    evidenceId: "contract-file",
    signedByBodyAt: "2026-04-01T01:00:00.000Z",
    signedByInstitutionAt: "2026-04-02T01:00:00.000Z",
    ...overrides,
  });

export const aTeam: ImplementationTeam = [
  { name: "甲", duty: "组长", leads: true, competences: [{ competence: "镀锌工艺", evidenceId: "proof-1" }] },
  { name: "乙", duty: "数据分析", leads: false, competences: [{ competence: "统计过程控制", evidenceId: "proof-2" }] },
];

export const aPlanContent = (overrides: Partial<PlanContent> = {}): PlanContent =>
  Project.shape.plan.unwrap().shape.content.parse({
    completionTimes: [
      { task: "诊断", dueOn: "2026-06-15" },
      { task: "改进", dueOn: "2026-10-15" },
    ],
    objectives: [
      { objective: "一次合格率达到 96%", targetId: "target-1" },
      { objective: "退货率降到 1%", targetId: "target-2" },
    ],
    serviceContent: "驻厂诊断、培训、工艺改进",
    evidenceIds: [],
    ...overrides,
  });

export const aPlan = (overrides: Record<string, unknown> = {}) => ({
  planVersion: 1,
  content: aPlanContent(),
  hash: "1".repeat(64),
  submittedAt: "2026-04-10T01:00:00.000Z",
  confirmBy: "2026-04-17T16:00:00.000Z",
  overdue: false,
  returnedFor: null,
  confirmation: null,
  ...overrides,
});

export const aMeeting = {
  heldOn: "2026-04-20",
  attendees: ["甲", "乙", "县市场监管局"],
  minutesEvidenceId: "minutes",
  tasks: [{ task: "进厂诊断", owner: "甲", dueOn: "2026-05-20" }],
};

const judgement = { finding: "属实", evidenceIds: ["photo"] };

/** An inspection that found the project on track, unless overridden. */
export const anInspection = (overrides: Record<string, unknown> = {}) => ({
  inspectedAt: "2026-06-01T01:00:00.000Z",
  inspectorId: "officer",
  bases: { planVersion: 1, planHash: "1".repeat(64), contractHash: "2".repeat(64), targetsHash: "3".repeat(64) },
  findings: { progress: judgement, effect: judgement, satisfaction: judgement },
  targets: [
    { targetId: "target-1", course: "on_course", finding: "已达 95%" },
    { targetId: "target-2", course: "behind", finding: "仍为 2%" },
  ],
  satisfaction: { answers: 6, satisfied: 5 },
  outcome: "on_track",
  rectifyBy: null,
  overdue: false,
  rectification: null,
  ...overrides,
});

const planFields = (status: ProjectStatus): Record<string, unknown> => {
  if (status === "plan_returned") return { returnedFor: "目标不清" };
  const confirmation = { memberId: "anping", organizationId: "authority-anping", at: "2026-04-14T01:00:00.000Z" };
  return rankOf(status) >= rankOf("plan_confirmed") ? { confirmation } : {};
};

/** A project of Anping county with all that a project at this status must have by then, unless overridden. */
export const aProject = (status: ProjectStatus, overrides: Record<string, unknown> = {}): Project => {
  const from = <Value>(reached: ProjectStatus, value: Value): Value | null => (rankOf(status) >= rankOf(reached) ? value : null);
  return Project.parse({
    projectId: "01k00000000000000000000001",
    cycleId: "main-2026",
    status,
    brief: {
      title: "丝网产业质量提升",
      jurisdiction: "131125",
      leadingIndustry: "丝网",
      keyIndustryChain: "金属制品",
      need: "镀锌质量不稳定",
      expectedResults: "合格率提高",
      evidenceIds: [],
    },
    proposedBy: { memberId: "anping", organizationId: "authority-anping" },
    recommendation: null,
    decisionId: null,
    noticeId: null,
    procurementId: null,
    contract: from("contracted", aContract()),
    team: from("team_formed", aTeam),
    plan: from("plan_submitted", aPlan(planFields(status))),
    filing: from("filed", {
      filingNumber: "ZS-2026-131125-1",
      planVersion: 1,
      planHash: "1".repeat(64),
      filedAt: Instant.parse("2026-04-15T01:00:00.000Z"),
    }),
    planChange: null,
    meeting: from("deployed", aMeeting),
    servedMilestoneIds: from("completed", ["milestone-1", "milestone-2"]) ?? [],
    inspections:
      status === "rectifying"
        ? [anInspection({ outcome: "rectify", rectifyBy: "2026-06-20T16:00:00.000Z" })]
        : (from("completed", [anInspection()]) ?? []),
    completedAt: from("completed", "2026-11-02T01:00:00.000Z"),
    summary: from("summarised", { results: "成果", highlights: "亮点", experience: "经验", evidenceIds: [] }),
    acceptanceApplication: null,
    acceptanceId: null,
    grade: null,
    announcedAt: null,
    termination: null,
    ...overrides,
  });
};
