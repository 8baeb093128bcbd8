import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Acceptance, acceptanceNoun } from "../../../domain/acceptance/acceptance.ts";
import { acceptanceStatuses } from "../../../domain/acceptance/acceptance-status.ts";
import { decideApproveGrade, decideReturnConclusion } from "../../../domain/acceptance/approve-grade.ts";
import { decideConcludePanel } from "../../../domain/acceptance/conclude.ts";
import { decideResultNotice } from "../../../domain/acceptance/decide-result-notice.ts";
import { decideFormPanel } from "../../../domain/acceptance/form-panel.ts";
import { decideNameRespondent, decideRecordDefence, decideScheduleDefence } from "../../../domain/acceptance/hold-defence.ts";
import { decideIssuePlan } from "../../../domain/acceptance/issue-plan.ts";
import { decideEscalateMaterialReview, decideSupplementOverdue } from "../../../domain/acceptance/overdue-materials.ts";
import { decideAnnounceResult, decidePublishResult } from "../../../domain/acceptance/publish-result.ts";
import { decideReplacePanelMember } from "../../../domain/acceptance/replace-panel-member.ts";
import { decideFinishReview, decideReviewMaterials } from "../../../domain/acceptance/review-materials.ts";
import { decideAggregate, decideExplainOutlier, decideOpenSheets } from "../../../domain/acceptance/score-acceptance.ts";
import { decideSubmitMaterials, decideSubmitSupplement } from "../../../domain/acceptance/submit-materials.ts";
import { decideTerminateAcceptance } from "../../../domain/acceptance/terminate-acceptance.ts";
import { addHours, type Instant } from "../../../domain/kernel/instant.ts";
import type { Refusal, Result } from "../../../domain/kernel/result.ts";
import { openSheet } from "../../../domain/scoring/score-sheet.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aContract } from "../../support/a-project.ts";
import {
  acceptanceId,
  aDefenceRecord,
  anAcceptance,
  aPack,
  aRubric,
  aSheetContent,
  at,
  fivePanel,
  memberOf,
  parties,
} from "../../support/an-acceptance.ts";
import { checkMachine } from "../../support/machine.ts";

const outcome = fc.constantFrom("accepted", "needs_supplement");
const command = fc.oneof(
  ...["form", "plan", "submit", "finish", "supplement", "review-late", "supplement-late", "respond", "record", "open", "explain"].map(
    (name) => fc.record({ name: fc.constant(name), by: fc.constant("x") }),
  ),
  ...["approve", "return", "publish", "announce", "terminate"].map((name) => fc.record({ name: fc.constant(name), by: fc.constant("x") })),
  fc.record({ name: fc.constant("review"), by: outcome }),
  fc.record({ name: fc.constant("schedule"), by: fc.constantFrom("ahead", "behind") }),
  fc.record({ name: fc.constant("aggregate"), by: fc.constantFrom("all", "some", "far") }),
  fc.record({ name: fc.constant("conclude"), by: fc.constantFrom("expert-1", "expert-2", "anping") }),
  fc.record({ name: fc.constant("replace"), by: fc.constantFrom("anping", "qinghe", "si-a") }),
  fc.record({ name: fc.constant("notice"), by: fc.constantFrom("cleared", "upheld", "running") }),
);
type Command = { readonly name: string; readonly by: string };
type Answer = Result<Acceptance, Refusal>;

const officer = (now: Instant) => aDeciding("officer", now);
const sheetsOf = (acceptance: Acceptance, by: string) =>
  (acceptance.panel?.seats ?? []).slice(by === "some" ? 1 : 0).map(({ memberId }, index) => ({
    ...openSheet(acceptance, memberId, at("12-10")),
    status: "submitted" as const,
    content: aSheetContent(by === "far" && index === 0 ? 10 : 85),
  }));

const commands: Readonly<Record<string, (a: Acceptance, by: string, now: Instant) => Answer>> = {
  form: (a, _, now) => decideFormPanel(a, { members: fivePanel }, { ...officer(now), parties }),
  replace: (a, by, now) =>
    decideReplacePanelMember(
      a,
      { memberId: a.panel?.seats[1]?.memberId ?? "", newcomer: memberOf(by), reason: "回避" },
      { ...officer(now), parties },
    ),
  plan: (a, _, now) => {
    const asked = { text: "方案", rubric: aRubric, checklist: { changed: [], added: [] }, materialsDueAt: addHours(now, 48) };
    return decideIssuePlan(a, asked, { ...officer(now), targets: aContract().targets });
  },
  submit: (a, _, now) => decideSubmitMaterials(a, { materials: aPack }, aDeciding("si-a", now)),
  review: (a, by, now) => {
    const finding =
      by === "accepted" ? { outcome: "accepted" as const, reason: null } : { outcome: "needs_supplement" as const, reason: "缺" };
    return decideReviewMaterials(a, { reviews: a.materials.map(({ slot }) => ({ slot, ...finding })) }, officer(now));
  },
  finish: (a, _, now) => decideFinishReview(a, officer(now)),
  supplement: (a, _, now) => decideSubmitSupplement(a, { materials: aPack }, aDeciding("si-a", now)),
  "review-late": (a, _, now) => decideEscalateMaterialReview(a, { now }),
  "supplement-late": (a, _, now) => decideSupplementOverdue(a, officer(now)),
  schedule: (a, by, now) => decideScheduleDefence(a, { at: addHours(now, by === "ahead" ? 1 : -1), place: "会议室" }, officer(now)),
  respond: (a, _, now) => decideNameRespondent(a, { name: "甲", duty: "组长" }, aDeciding("si-a", now)),
  record: (a, _, now) => {
    const attendance = a.panel?.seats.map(({ memberId }) => memberId) ?? [];
    const questions = aDefenceRecord.questions.map((question) => ({ ...question, askedBy: attendance[0] ?? "x" }));
    return decideRecordDefence(a, { ...aDefenceRecord, attendance, questions }, officer(now));
  },
  open: (a) => decideOpenSheets(a),
  aggregate: (a, by, now) => decideAggregate(a, sheetsOf(a, by), officer(now)),
  explain: (a, _, now) => decideExplainOutlier(a, { explanation: "依据不足" }, aDeciding("expert-1", now)),
  conclude: (a, by, now) => decideConcludePanel(a, { opinion: "同意", autoFail: [] }, { ...aDeciding(by, now), decision: undefined }),
  approve: (a, _, now) => {
    const tally = { cycleId: a.cycleId, acceptanceIds: [] };
    const decision = decideApproveGrade(a, { ...aDeciding("approver", now), tally, listed: 5 });
    return decision.ok ? { ok: true, value: decision.value.acceptance } : decision;
  },
  return: (a, _, now) => decideReturnConclusion(a, { reason: "再议" }, aDeciding("approver", now)),
  publish: (a, _, now) => {
    const decision = decidePublishResult(a, { institutionName: "甲机构" }, officer(now));
    return decision.ok ? { ok: true, value: decision.value.acceptance } : decision;
  },
  notice: (a, by) =>
    decideResultNotice(a, { noticeId: a.noticeId ?? "", status: by === "cleared" ? "cleared" : by === "upheld" ? "upheld" : "running" }),
  terminate: (a) => decideTerminateAcceptance(a),
  announce: (a, _, now) => {
    const decision = decideAnnounceResult(a, { announcementId: "a-1", institutionName: "甲机构" }, { now });
    return decision.ok ? { ok: true, value: decision.value.acceptance } : decision;
  },
};

const machine = {
  noun: acceptanceNoun,
  id: acceptanceId,
  startsAt: at("11-05"),
  statusOf: ({ status }: Acceptance) => status,
  transitions: {
    applied: ["panel_formed", "terminated"],
    panel_formed: ["planned", "terminated"],
    planned: ["materials_review", "terminated"],
    materials_review: ["supplement", "reviewed"],
    supplement: ["materials_review"],
    reviewed: ["defence_scheduled"],
    defence_scheduled: ["defended"],
    defended: ["scoring"],
    scoring: ["scored"],
    scored: ["scoring", "concluded"],
    concluded: ["approved", "scored"],
    approved: ["on_notice", "cleared"],
    on_notice: ["cleared", "scored"],
    cleared: ["announced"],
  },
  command,
  apply: (acceptance: Acceptance, { name, by }: Command, now: Instant): Answer => {
    const decide = commands[name];
    if (!decide) throw new Error(`no command ${name}`);
    return decide(acceptance, by, now);
  },
  invariant: (before: Acceptance, after: Acceptance) => {
    // No grade without every mark, no defence before every material has a finding.
    if (after.status === "scoring") expect(after.result).toBeNull();
    if (after.conclusion !== before.conclusion) expect(before.result).not.toBeNull();
    if (before.status === "materials_review" && after.status === "reviewed")
      expect(after.materialReviews.map(({ slot }) => slot).sort()).toEqual(after.materials.map(({ slot }) => slot).sort());
    if (after.status === "approved") expect(after.approval?.by.memberId).not.toBe(after.conclusion?.concludedBy);
  },
};

it("R77–R84 every command is refused by name or leads on as 7.3 allows, from whichever step", () => {
  const reached = new Set<string>();
  for (const from of acceptanceStatuses.filter((status) => status !== "supplement" && status !== "terminated"))
    for (const status of checkMachine({ ...machine, initial: anAcceptance(from) }, 40)) reached.add(status);
  expect([...reached].sort()).toEqual([...acceptanceStatuses].sort());
});
