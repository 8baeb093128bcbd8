import { describe, expect, it } from "vitest";
import { LocalDate } from "../../../domain/kernel/instant.ts";
import { decideApplyForAcceptance, decideCompleteService, decideSubmitSummary } from "../../../domain/project/complete-service.ts";
import { decideRecordDeploymentMeeting, decideStartExecution } from "../../../domain/project/deploy-project.ts";
import { decideLogService } from "../../../domain/project/log-service.ts";
import { overdueMilestones } from "../../../domain/project/overdue-milestones.ts";
import { DeploymentMeeting, ProjectSummary } from "../../../domain/project/project.ts";
import { ServiceLog } from "../../../domain/project/service-log.ts";
import { decideTerminateProject } from "../../../domain/project/terminate-project.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aMeeting, anInspection, aProject } from "../../support/a-project.ts";

const si = aDeciding("si-a");
const on = (date: string) => LocalDate.parse(date);

describe("R73 the deployment meeting", () => {
  const meeting = DeploymentMeeting.parse(aMeeting);

  it("deploys a filed project", () => {
    const project = aProject("filed");
    expect(decideRecordDeploymentMeeting(project, meeting, si)).toEqual({ ok: true, value: { ...project, status: "deployed", meeting } });
  });

  it.each([
    ["one still to come", { heldOn: "2026-05-05" }, "date-in-future"],
    ["a task after the plan's last time", { tasks: [{ task: "改进", owner: "甲", dueOn: "2026-10-16" }] }, "task-outside-plan"],
    ["a task before the meeting", { tasks: [{ task: "诊断", owner: "甲", dueOn: "2026-04-19" }] }, "task-outside-plan"],
  ])("is refused for %s", (_, overrides, code) => {
    const held = DeploymentMeeting.parse({ ...aMeeting, ...overrides });
    expect(decideRecordDeploymentMeeting(aProject("filed"), held, si)).toMatchObject({ ok: false, refusal: { code } });
  });

  it("comes before the work", () => {
    expect(decideStartExecution(aProject("filed"), {}, si)).toMatchObject({ refusal: { code: "wrong-step" } });
    expect(decideStartExecution(aProject("deployed"), {}, si)).toMatchObject({ ok: true, value: { status: "executing" } });
  });
});

describe("R73 the service log", () => {
  const request = ServiceLog.pick({ logId: true, workedOn: true, servedUnit: true, content: true, evidenceIds: true, milestoneId: true });
  const entry = (overrides: object = {}) =>
    request.parse({
      logId: "log-1",
      workedOn: "2026-05-03",
      servedUnit: { name: "某丝网厂", organizationId: "unit-1" },
      content: "镀锌线诊断",
      evidenceIds: [],
      milestoneId: "milestone-1",
      ...overrides,
    });
  const known = { ...si, registered: true };

  it("records the work, the milestone and whom it served", () => {
    const project = aProject("executing");
    expect(decideLogService(project, entry(), known)).toMatchObject({
      ok: true,
      value: {
        log: { projectId: project.projectId, institutionId: "institution-a", by: { memberId: "si-a" }, loggedAt: si.now },
        project: { servedMilestoneIds: ["milestone-1"] },
        served: { organizationId: "unit-1", firstServedOn: "2026-05-03" },
      },
    });
  });

  it("leaves the project alone when the milestone was served before, or none is named", () => {
    const served = aProject("executing", { servedMilestoneIds: ["milestone-1"] });
    expect(decideLogService(served, entry(), known)).toMatchObject({ ok: true, value: { project: null } });
    const unnamed = entry({ milestoneId: null, servedUnit: { name: "某厂", organizationId: null } });
    expect(decideLogService(served, unnamed, known)).toMatchObject({ ok: true, value: { project: null, served: null } });
  });

  it("goes on while a change of the plan is confirmed", () => {
    const planChange = { from: "executing", reason: "搬迁", at: "2026-05-01T00:00:00.000Z" };
    expect(decideLogService(aProject("plan_submitted", { planChange, filing: null }), entry(), known).ok).toBe(true);
  });

  it.each([
    ["before the work begins", "deployed", {}, {}, "wrong-step"],
    ["after completion", "completed", {}, {}, "wrong-step"],
    ["for a day to come", "executing", { workedOn: "2026-05-05" }, {}, "date-in-future"],
    ["for a milestone of another contract", "executing", { milestoneId: "other" }, {}, "unknown-milestone"],
    ["for an organisation nobody knows", "executing", {}, { registered: false }, "unknown-served-unit"],
  ] as const)("is refused %s", (_, status, overrides, knowing, code) => {
    expect(decideLogService(aProject(status), entry(overrides), { ...known, ...knowing })).toMatchObject({ ok: false, refusal: { code } });
  });

  it("R68 shows which milestones are overdue", () => {
    const project = aProject("executing", { servedMilestoneIds: ["milestone-2"] });
    expect(overdueMilestones(project, on("2026-06-30"))).toEqual([]);
    expect(overdueMilestones(project, on("2026-07-01")).map(({ milestoneId }) => milestoneId)).toEqual(["milestone-1"]);
  });
});

describe("completion, summary and application", () => {
  const done = { servedMilestoneIds: ["milestone-1", "milestone-2"], inspections: [anInspection()] };

  it("R68 completes what was inspected and served", () => {
    const project = aProject("executing", done);
    expect(decideCompleteService(project, {}, si)).toEqual({ ok: true, value: { ...project, status: "completed", completedAt: si.now } });
  });

  it.each([
    ["without an inspection", { inspections: [] }, "inspections-missing", { done: 0, needed: 1 }],
    ["after a recommendation to stop", { inspections: [anInspection({ outcome: "stop" })] }, "inspection-not-on-track", {}],
    ["after rectifying, before it was seen", { inspections: [anInspection({ outcome: "rectify" })] }, "inspection-not-on-track", {}],
    ["with an unserved milestone", { servedMilestoneIds: ["milestone-1"] }, "milestones-unserved", { milestones: "完成改进" }],
  ])("R74 refuses completion %s", (_, overrides, code, details) => {
    const decision = decideCompleteService(aProject("executing", { ...done, ...overrides }), {}, si);
    expect(decision).toMatchObject({ ok: false, refusal: { code, details } });
  });

  it("R76 asks for the summary before acceptance", () => {
    expect(decideApplyForAcceptance(aProject("completed"), { acceptanceId: "a-1" }, si)).toMatchObject({ refusal: { code: "wrong-step" } });
    const summary = ProjectSummary.parse({ results: "成果", highlights: "亮点", experience: "经验", evidenceIds: [] });
    expect(decideSubmitSummary(aProject("completed"), summary, si)).toMatchObject({ ok: true, value: { status: "summarised", summary } });
    expect(ProjectSummary.safeParse({ ...summary, experience: " " }).success).toBe(false);
  });

  it.each([
    ["2026-12-02T16:00:00.000Z", false],
    ["2026-12-02T16:00:00.001Z", true],
  ])("R76 an application at %s is late: %s, and taken either way", (now, late) => {
    expect(decideApplyForAcceptance(aProject("summarised"), { acceptanceId: "a-1" }, aDeciding("si-a", now))).toMatchObject({
      ok: true,
      value: { status: "acceptance_applied", acceptanceId: "a-1", acceptanceApplication: { dueAt: "2026-12-02T16:00:00.000Z", late } },
    });
  });
});

describe("R75 termination", () => {
  const approver = aDeciding("approver");
  const reason = { reason: "目标无法实现" };

  it("is an approver's decision with a reason", () => {
    const project = aProject("executing", { inspections: [anInspection({ outcome: "stop" })] });
    const termination = { ...reason, at: approver.now };
    expect(decideTerminateProject(project, reason, approver)).toEqual({
      ok: true,
      value: { ...project, status: "terminated", termination },
    });
  });

  it("is not for whoever recommended it", () => {
    const project = aProject("executing", { inspections: [anInspection({ outcome: "stop", inspectorId: "approver" })] });
    expect(decideTerminateProject(project, reason, approver)).toMatchObject({ refusal: { code: "not-permitted" } });
  });

  it.each(["on_notice", "acceptance_applied"] as const)("lets nothing get stuck at %s", (status) => {
    expect(decideTerminateProject(aProject(status), reason, approver)).toMatchObject({ ok: true, value: { status: "terminated" } });
  });

  it.each(["in_procurement", "materials_review", "announced", "terminated"] as const)("is refused while %s", (status) => {
    expect(decideTerminateProject(aProject(status), reason, approver)).toMatchObject({ refusal: { code: "wrong-step" } });
  });
});
