import * as fc from "fast-check";
import { expect, it } from "vitest";
import { decideInspect } from "../../../domain/inspection/inspect-project.ts";
import { Inspection } from "../../../domain/inspection/inspection.ts";
import { decideEscalateRectification, decideReportRectification } from "../../../domain/inspection/report-rectification.ts";
import type { Deciding } from "../../../domain/kernel/deciding.ts";
import { addHours, type Instant } from "../../../domain/kernel/instant.ts";
import { ok, type Refusal, type Result } from "../../../domain/kernel/result.ts";
import { decideConfirmPlan, decideEscalatePlan, decideReturnPlan } from "../../../domain/plan/confirm-plan.ts";
import { decideFilePlan } from "../../../domain/plan/file-plan.ts";
import { decideFormTeam, decideReplaceTeamMember } from "../../../domain/plan/form-team.ts";
import { decideChangePlan, decideSubmitPlan } from "../../../domain/plan/submit-plan.ts";
import { decideApplyForAcceptance, decideCompleteService, decideSubmitSummary } from "../../../domain/project/complete-service.ts";
import { decideRecordDeploymentMeeting, decideStartExecution } from "../../../domain/project/deploy-project.ts";
import { decideLogService } from "../../../domain/project/log-service.ts";
import { DeploymentMeeting, type Project, projectNoun } from "../../../domain/project/project.ts";
import { type ProjectStatus, projectStatuses } from "../../../domain/project/project-status.ts";
import { decideTerminateProject, terminable } from "../../../domain/project/terminate-project.ts";
import { isRefusalCode, refusals } from "../../../domain/refusals.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aMeeting, anInspection, aPlanContent, aProject, aTeam } from "../../support/a-project.ts";
import { atNine, checkMachine } from "../../support/machine.ts";

const { findings, targets } = Inspection.parse(anInspection());

type Decide = (project: Project, deciding: Deciding, seen: number) => Result<Project, Refusal>;

const inspect =
  (outcome: "on_track" | "rectify" | "stop"): Decide =>
  (project, deciding) => {
    const rectifyBy = outcome === "rectify" ? addHours(deciding.now, 24) : undefined;
    const known = { ...deciding, relations: [], satisfaction: { answers: 0, satisfied: 0 } };
    return decideInspect(project, { findings, targets, outcome, rectifyBy }, known);
  };

const log =
  (milestoneId: string | null): Decide =>
  (project, deciding) => {
    const servedUnit = { name: "某丝网厂", organizationId: null };
    const asked = { logId: "log", workedOn: meeting.heldOn, servedUnit, content: "诊断", evidenceIds: [], milestoneId };
    const logged = decideLogService(project, asked, { ...deciding, registered: true });
    return logged.ok ? ok(logged.value.project ?? project) : logged;
  };

const meeting = DeploymentMeeting.parse(aMeeting);
const reason = "情况变化";

/** Every decision of 7.2, as the person whose part it is. */
const commands: Readonly<Record<string, readonly [as: string, decide: Decide]>> = {
  formTeam: ["si-a", (project, deciding) => decideFormTeam(project, { team: aTeam }, deciding)],
  replaceMember: [
    "si-a",
    (project, deciding) => {
      const [first] = aTeam;
      return first ? decideReplaceTeamMember(project, { leaving: first.name, joining: { ...first, name: "丙" } }, deciding) : ok(project);
    },
  ],
  submitPlan: ["si-a", (project, deciding) => decideSubmitPlan(project, { content: aPlanContent() }, deciding)],
  submitPoorPlan: [
    "si-a",
    (project, deciding) =>
      decideSubmitPlan(project, { content: { ...aPlanContent(), objectives: aPlanContent().objectives.slice(1) } }, deciding),
  ],
  changePlan: ["si-a", (project, deciding) => decideChangePlan(project, { content: aPlanContent(), reason }, deciding)],
  confirmPlan: ["anping", (project, deciding, planVersion) => decideConfirmPlan(project, { planVersion }, deciding)],
  returnPlan: ["anping", (project, deciding, planVersion) => decideReturnPlan(project, { planVersion, reason }, deciding)],
  escalatePlan: ["anping", decideEscalatePlan],
  filePlan: ["si-a", (project, deciding) => decideFilePlan(project, {}, deciding)],
  meet: ["si-a", (project, deciding) => decideRecordDeploymentMeeting(project, meeting, deciding)],
  start: ["si-a", (project, deciding) => decideStartExecution(project, {}, deciding)],
  logFirst: ["si-a", log("milestone-1")],
  logSecond: ["si-a", log("milestone-2")],
  logOther: ["si-a", log(null)],
  onTrack: ["officer", inspect("on_track")],
  rectify: ["officer", inspect("rectify")],
  stop: ["officer", inspect("stop")],
  report: ["si-a", (project, deciding) => decideReportRectification(project, { report: "已整改", evidenceIds: ["photo"] }, deciding)],
  escalateRectification: ["officer", decideEscalateRectification],
  complete: ["si-a", (project, deciding) => decideCompleteService(project, {}, deciding)],
  summarise: [
    "si-a",
    (project, deciding) =>
      decideSubmitSummary(project, { results: "成果", highlights: "亮点", experience: "经验", evidenceIds: [] }, deciding),
  ],
  apply: ["si-a", (project, deciding) => decideApplyForAcceptance(project, { acceptanceId: "acceptance-1" }, deciding)],
  terminate: ["approver", (project, deciding) => decideTerminateProject(project, { reason }, deciding)],
};

/** Mostly the person whose part it is, now and then anyone; a plan version that may be the wrong one. */
const command = fc.record({
  name: fc.constantFrom(...Object.keys(commands)),
  as: fc.option(fc.constantFrom("si-a", "si-b", "anping", "qinghe", "officer", "approver", "unit-1"), { freq: 5 }),
  seen: fc.constantFrom(1, 1, 1, 2, 3),
});
type Command = { readonly name: string; readonly as: string | null; readonly seen: number };

const apply = (project: Project, { name, as, seen }: Command, now: Instant): Result<Project, Refusal> => {
  const [own, decide] = commands[name] ?? ["", undefined];
  if (!decide) throw new Error(`no command ${name}`);
  const answer = decide(project, aDeciding(as ?? own, now), seen);
  if (!answer.ok) checkWords(answer.refusal);
  return answer;
};

/** The words of a refusal name only facts it carries, and it rests on a clause. */
const checkWords = ({ code, clause, details }: Refusal): void => {
  if (!isRefusalCode(code)) throw new Error(`${code} is not in the closed union`);
  const { title, remedy } = refusals[code];
  const named = [title.zh, title.en, remedy.zh, remedy.en].flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, fact]) => fact));
  expect(Object.keys(details)).toEqual(expect.arrayContaining(named));
  expect(clause).toMatch(/^(4|7\.)/);
};

const path: Readonly<Partial<Record<ProjectStatus, readonly ProjectStatus[]>>> = {
  contracted: ["team_formed"],
  team_formed: ["plan_submitted"],
  plan_submitted: ["plan_returned", "plan_confirmed"],
  plan_returned: ["plan_submitted"],
  plan_confirmed: ["filed", "deployed", "executing", "rectifying"],
  filed: ["deployed", "plan_submitted"],
  deployed: ["executing", "plan_submitted"],
  executing: ["rectifying", "completed", "plan_submitted"],
  rectifying: ["executing", "plan_submitted"],
  completed: ["summarised"],
  summarised: ["acceptance_applied"],
};
const transitions = Object.fromEntries(
  projectStatuses.map((status) => [
    status,
    [...(path[status] ?? []), ...(terminable.some((ending) => ending === status) ? ["terminated"] : [])],
  ]),
);

/** What 7.2 promises of every project, whatever was asked in whatever order. */
const invariant = (before: Project, after: Project): void => {
  expect(after.contract).toEqual(before.contract);
  expect(after.inspections.length).toBeGreaterThanOrEqual(before.inspections.length);
  expect((after.plan?.planVersion ?? 0) >= (before.plan?.planVersion ?? 0)).toBe(true);
  if (after.filing && after.filing !== before.filing) {
    expect(after.plan?.confirmation).not.toBeNull();
    expect(after.filing.planHash).toBe(after.plan?.hash);
  }
  if (after.status === "plan_confirmed") expect(after.plan?.confirmation).not.toBeNull();
  if (after.status === "executing" || after.status === "rectifying") expect(after.meeting).not.toBeNull();
  if (after.status === "completed") expect(after.inspections.at(-1)?.outcome).toBe("on_track");
  if (after.status === "acceptance_applied") expect(after.summary).not.toBeNull();
};

const reachedFrom = (status: ProjectStatus): ReadonlySet<string> =>
  checkMachine(
    {
      noun: projectNoun,
      id: "01k00000000000000000000001",
      initial: aProject(status),
      startsAt: addHours(atNine, 24 * 60),
      statusOf: (project: Project) => project.status,
      transitions,
      command,
      apply,
      invariant,
    },
    120,
  );

it.each(projectStatuses)("R68–R76 from %s every command is refused or follows the path, and the history proves it", (status) => {
  expect(reachedFrom(status)).toContain(status);
});

it("R68–R76 every status that 7.2 leads to is reached", () => {
  const starts = [
    "contracted",
    "team_formed",
    "plan_submitted",
    "plan_confirmed",
    "filed",
    "deployed",
    "executing",
    "completed",
    "summarised",
  ] as const;
  const reached = new Set(starts.flatMap((status) => [...reachedFrom(status)]));
  const others = ["plan_returned", "rectifying", "acceptance_applied", "terminated"];
  expect([...reached].toSorted()).toEqual([...starts, ...others].toSorted());
});
