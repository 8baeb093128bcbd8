import { type Acceptance, openAcceptance } from "../../domain/acceptance/acceptance.ts";
import { RubricLineCode } from "../../domain/acceptance/acceptance-plan.ts";
import type { AcceptanceStatus } from "../../domain/acceptance/acceptance-status.ts";
import { decideApproveGrade } from "../../domain/acceptance/approve-grade.ts";
import { decideConcludePanel } from "../../domain/acceptance/conclude.ts";
import { decideResultNotice } from "../../domain/acceptance/decide-result-notice.ts";
import { decideFormPanel } from "../../domain/acceptance/form-panel.ts";
import { decideNameRespondent, decideRecordDefence, decideScheduleDefence } from "../../domain/acceptance/hold-defence.ts";
import { decideIssuePlan } from "../../domain/acceptance/issue-plan.ts";
import { decideAnnounceResult, decidePublishResult } from "../../domain/acceptance/publish-result.ts";
import { decideFinishReview, decideReviewMaterials } from "../../domain/acceptance/review-materials.ts";
import { decideAggregate, decideOpenSheets } from "../../domain/acceptance/score-acceptance.ts";
import { decideSubmitMaterials } from "../../domain/acceptance/submit-materials.ts";
import { Instant } from "../../domain/kernel/instant.ts";
import type { Refusal, Result } from "../../domain/kernel/result.ts";
import type { Member } from "../../domain/member/member.ts";
import { openSheet, type ScoreSheet, type SheetContent } from "../../domain/scoring/score-sheet.ts";
import { aDeciding } from "./a-deciding.ts";
import { aContract, aProject } from "./a-project.ts";
import { people } from "./people.ts";

export const acceptanceId = "acceptance-1";
export const experts = ["expert-1", "expert-2", "expert-3", "expert-4", "expert-5"] as const;
export const parties = { institutionId: "institution-a", rivalIds: ["institution-b"], inspectorIds: ["officer-2"] };

/** The value of an answer that the test takes for granted. */
export const got = <Value>(answer: Result<Value, Refusal>): Value => {
  if (!answer.ok) throw new Error(`refused: ${answer.refusal.code} ${JSON.stringify(answer.refusal.details)}`);
  return answer.value;
};

export const memberOf = (id: string): Member => {
  const member = people.find(({ memberId }) => memberId === id);
  if (!member) throw new Error(`no test person ${id}`);
  return member;
};

/** Five experts from government and trade, the first leads. */
export const fivePanel = experts.map((id, index) => ({ member: memberOf(id), leads: index === 0 }));

export const aRubric = RubricLineCode.options.map((line) => ({
  line,
  requirement: "按合同核对",
  targetIds: line === "contract_fulfilment" ? ["target-1", "target-2"] : [],
}));

export const requiredSlots = [
  "benefit_assessment",
  "industry_survey_report",
  "improvement_proposal",
  "completion_report",
  "settlement_statement",
  "project_summary",
] as const;
export const aPack = requiredSlots.map((slot) => ({ slot, evidenceIds: [`file-${slot}`] }));

const points = { contract_fulfilment: 30, benefit: 20, report_quality: 20, satisfaction: 10, completeness: 10, replicability: 10 };

/** Every line marked with the same share of its points, in percent. */
export const aSheetContent = (percent = 95, overrides: Partial<SheetContent> = {}): SheetContent => ({
  marks: RubricLineCode.options.map((line) => {
    const mark = Math.floor((points[line] * percent) / 10);
    return { line, materials: mark, defence: mark, reason: percent < 60 ? "目标未达成" : null };
  }),
  dissent: null,
  ...overrides,
});

export const aDefenceRecord = {
  attendance: [...experts],
  questions: [{ askedBy: "expert-2", line: "benefit" as const, question: "效益如何测算？", answer: "以退货率折算。" }],
  minutesEvidenceId: "minutes-1",
  recording: null,
};

export const at = (day: string): Instant => Instant.parse(`2026-${day}T02:00:00.000Z`);

/** Submitted sheets of the five, their marks in percent. */
export const fiveSheets = (acceptance: Acceptance, percents: readonly number[] = [95, 95, 95, 95, 95]): readonly ScoreSheet[] =>
  experts.map((id, index) => ({
    ...openSheet(acceptance, id, at("12-10")),
    status: "submitted",
    content: aSheetContent(percents[index]),
    submittedAt: at("12-11"),
  }));

/** Each step as the decisions before it lead there. */
const steps: readonly ((acceptance: Acceptance) => Acceptance)[] = [
  (a) => got(decideFormPanel(a, { members: fivePanel }, { ...aDeciding("officer", at("11-10")), parties })),
  (a) => {
    const asked = { text: "按方案验收", rubric: aRubric, checklist: { changed: [], added: [] }, materialsDueAt: at("11-20") };
    return got(decideIssuePlan(a, asked, { ...aDeciding("officer", at("11-11")), targets: aContract().targets }));
  },
  (a) => got(decideSubmitMaterials(a, { materials: aPack }, aDeciding("si-a", at("11-18")))),
  (a) => {
    const reviews = requiredSlots.map((slot) => ({ slot, outcome: "accepted" as const, reason: null }));
    const reviewed = got(decideReviewMaterials(a, { reviews }, aDeciding("officer", at("11-20"))));
    return got(decideFinishReview(reviewed, aDeciding("officer", at("11-20"))));
  },
  (a) => got(decideScheduleDefence(a, { at: at("12-01"), place: "会议室" }, aDeciding("officer", at("11-21")))),
  (a) => {
    const named = got(decideNameRespondent(a, { name: "甲", duty: "组长" }, aDeciding("si-a", at("11-22"))));
    return got(decideRecordDefence(named, aDefenceRecord, aDeciding("officer", at("12-02"))));
  },
  (a) => got(decideOpenSheets(a)),
  (a) => got(decideAggregate(a, fiveSheets(a), aDeciding("officer", at("12-12")))),
  (a) => got(decideConcludePanel(a, { opinion: "同意通过", autoFail: [] }, { ...aDeciding("expert-1", at("12-13")), decision: undefined })),
  (a) => {
    const tally = { cycleId: a.cycleId, acceptanceIds: [] };
    return got(decideApproveGrade(a, { ...aDeciding("approver", at("12-14")), tally, listed: 10 })).acceptance;
  },
  (a) => got(decidePublishResult(a, { institutionName: "甲机构" }, aDeciding("officer", at("12-15")))).acceptance,
  (a) => got(decideResultNotice(a, { noticeId: a.noticeId ?? "", status: "cleared" })),
  (a) => got(decideAnnounceResult(a, { announcementId: "a-1", institutionName: "甲机构" }, { now: at("12-25") })).acceptance,
];

/** An acceptance at this status, as the decisions before it made it: 95 % on every line, so excellent. */
export const anAcceptance = (status: AcceptanceStatus, overrides: Partial<Acceptance> = {}): Acceptance => {
  const project = aProject("acceptance_applied", { acceptanceId });
  let acceptance = openAcceptance(project, { acceptanceId, now: at("11-05") });
  for (const step of steps) {
    if (acceptance.status === status) break;
    acceptance = step(acceptance);
  }
  if (acceptance.status !== status) throw new Error(`the usual path does not pass ${status}`);
  return { ...acceptance, ...overrides };
};
