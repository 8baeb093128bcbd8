import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById } from "../kernel/id.ts";
import { Receipt } from "../kernel/receipt.ts";
import { PlanContent } from "./implementation-plan.ts";
import { ImplementationTeam, TeamMember } from "./implementation-team.ts";
import { PlanVersions } from "./redline.ts";

const institution = ["service-institution:representative"] as const;
const authority = ["local-authority:officer"] as const;

const reason = z.string().trim().min(1).max(2000);
const planVersion = z.int().positive();

const guarded = ["unknown-record", "stale-version", "not-permitted", "wrong-step"] as const;
const files = ["evidence-unknown", "evidence-not-arrived"] as const;
const team = ["team-member-twice", "one-leader", "competence-uncovered"] as const;
const plan = ["plan-after-contract-end", "unknown-target", "target-without-objective"] as const;

export const formTeam = contract({
  name: "form-team",
  method: "POST",
  path: "/implementation/projects/{id}/team",
  title: { zh: "组建项目实施小组", en: "Form the implementation team" },
  clause: "7.2.1",
  requirements: ["R68", "R69"],
  who: institution,
  params: ById,
  request: z.strictObject({ team: ImplementationTeam }),
  view: Receipt,
  refusals: [...guarded, ...files, ...team],
});

export const replaceTeamMember = contract({
  name: "replace-team-member",
  method: "POST",
  path: "/implementation/projects/{id}/team/replacements",
  title: { zh: "更换小组成员", en: "Replace a member of the team" },
  clause: "7.2.1",
  requirements: ["R69"],
  who: institution,
  params: ById,
  request: z.strictObject({ leaving: TeamMember.shape.name, joining: TeamMember, reason }),
  view: Receipt,
  refusals: [...guarded, ...files, ...team, "unknown-team-member"],
});

export const submitPlan = contract({
  name: "submit-plan",
  method: "POST",
  path: "/implementation/projects/{id}/plans",
  title: { zh: "提交实施方案", en: "Submit the implementation plan" },
  clause: "7.2.2",
  requirements: ["R70"],
  who: institution,
  params: ById,
  request: z.strictObject({ content: PlanContent }),
  view: Receipt,
  refusals: [...guarded, ...files, ...plan],
});

export const changePlan = contract({
  name: "change-plan",
  method: "POST",
  path: "/implementation/projects/{id}/plan-changes",
  title: { zh: "变更已备案的实施方案", en: "Change the filed plan" },
  clause: "7.2.2",
  requirements: ["R72"],
  who: institution,
  params: ById,
  request: z.strictObject({ content: PlanContent, reason }),
  view: Receipt,
  refusals: [...guarded, ...files, ...plan],
});

export const confirmPlan = contract({
  name: "confirm-plan",
  method: "POST",
  path: "/implementation/projects/{id}/plan-confirmation",
  title: { zh: "审核确认实施方案", en: "Confirm the plan" },
  clause: "7.2.2",
  requirements: ["R71"],
  who: authority,
  params: ById,
  request: z.strictObject({ planVersion }),
  view: Receipt,
  refusals: guarded,
});

export const returnPlan = contract({
  name: "return-plan",
  method: "POST",
  path: "/implementation/projects/{id}/plan-return",
  title: { zh: "退回实施方案", en: "Return the plan with reasons" },
  clause: "7.2.2",
  requirements: ["R71"],
  who: authority,
  params: ById,
  request: z.strictObject({ planVersion, reason }),
  view: Receipt,
  refusals: guarded,
});

export const filePlan = contract({
  name: "file-plan",
  method: "POST",
  path: "/implementation/projects/{id}/filing",
  title: { zh: "报送方案备案", en: "File the confirmed plan" },
  clause: "7.2.2",
  requirements: ["R72"],
  who: institution,
  params: ById,
  request: z.strictObject({}),
  view: Receipt,
  refusals: guarded,
});

export const listPlanVersions = contract({
  name: "list-plan-versions",
  method: "GET",
  path: "/implementation/projects/{id}/plans",
  title: { zh: "查看实施方案各版本及修订", en: "Versions of the plan and what each changed" },
  clause: "7.2.2",
  requirements: ["R71", "R72"],
  who: ["evaluation-body", "supervisor", "service-institution", "local-authority"],
  params: ById,
  request: z.strictObject({}),
  view: PlanVersions,
  refusals: ["unknown-record"],
});
