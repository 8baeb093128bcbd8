import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Summary } from "../work-item/work-item.ts";
import { DeploymentMeeting, ProjectSummary } from "./project.ts";
import { ServiceLog } from "./service-log.ts";

const institution = ["service-institution:representative"] as const;
const guarded = ["unknown-record", "stale-version", "not-permitted", "wrong-step"] as const;
const files = ["evidence-unknown", "evidence-not-arrived"] as const;

export const recordDeploymentMeeting = contract({
  name: "record-deployment-meeting",
  method: "POST",
  path: "/implementation/projects/{id}/deployment-meeting",
  title: { zh: "登记专题工作部署会", en: "Record the deployment meeting" },
  clause: "7.2.3",
  requirements: ["R73"],
  who: institution,
  params: ById,
  request: DeploymentMeeting,
  view: Receipt,
  refusals: [...guarded, ...files, "date-in-future", "task-outside-plan"],
});

export const startExecution = contract({
  name: "start-execution",
  method: "POST",
  path: "/implementation/projects/{id}/execution",
  title: { zh: "开始项目实施", en: "Start the work" },
  clause: "7.2.3",
  requirements: ["R73"],
  who: institution,
  params: ById,
  request: z.strictObject({}),
  view: Receipt,
  refusals: guarded,
});

export const logService = contract({
  name: "log-service",
  method: "POST",
  path: "/implementation/projects/{id}/service-logs",
  title: { zh: "登记服务日志", en: "Log a piece of service" },
  clause: "7.2.3",
  requirements: ["R73"],
  who: institution,
  params: ById,
  request: ServiceLog.pick({ workedOn: true, servedUnit: true, content: true, evidenceIds: true, milestoneId: true }),
  view: Receipt,
  refusals: [...guarded, ...files, "date-in-future", "unknown-milestone", "unknown-served-unit"],
});

export const completeService = contract({
  name: "complete-service",
  method: "POST",
  path: "/implementation/projects/{id}/completion",
  title: { zh: "报告服务完成", en: "Report the service complete" },
  clause: "7.2.3",
  requirements: ["R68", "R74"],
  who: institution,
  params: ById,
  request: z.strictObject({}),
  view: Receipt,
  refusals: [...guarded, "inspections-missing", "inspection-not-on-track", "milestones-unserved"],
});

export const submitSummary = contract({
  name: "submit-summary",
  method: "POST",
  path: "/implementation/projects/{id}/summary",
  title: { zh: "提交项目总结", en: "Submit the project summary" },
  clause: "7.2.5",
  requirements: ["R76"],
  who: institution,
  params: ById,
  request: ProjectSummary,
  view: Receipt,
  refusals: [...guarded, ...files],
});

export const applyForAcceptance = contract({
  name: "apply-for-acceptance",
  method: "POST",
  path: "/implementation/projects/{id}/acceptance-application",
  title: { zh: "申请项目验收", en: "Apply for acceptance" },
  clause: "7.3.2",
  requirements: ["R76"],
  who: institution,
  params: ById,
  request: z.strictObject({}),
  view: Receipt,
  refusals: guarded,
});

export const terminateProject = contract({
  name: "terminate-project",
  method: "POST",
  path: "/implementation/projects/{id}/termination",
  title: { zh: "终止项目", en: "Terminate the project" },
  clause: "7.2.4",
  requirements: ["R75"],
  who: ["evaluation-body:approver"],
  params: ById,
  request: z.strictObject({ reason: z.string().trim().min(1).max(2000) }),
  view: Receipt,
  refusals: guarded,
});

export const listServiceLogs = contract({
  name: "list-service-logs",
  method: "GET",
  path: "/implementation/projects/{id}/service-logs",
  title: { zh: "查看服务日志", en: "Service logs of a project" },
  clause: "7.2.3",
  requirements: ["R73"],
  who: ["evaluation-body", "supervisor", "service-institution", "local-authority"],
  params: ById,
  request: PageQuery,
  view: pageOf(Summary),
  refusals: ["unknown-record"],
});
