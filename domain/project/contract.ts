import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Summary } from "../work-item/work-item.ts";
import { Project, ProjectBrief } from "./project.ts";
import { ProjectStatus } from "./project-status.ts";

const proposers = ["local-authority", "partner"] as const;
const common = { clause: "7.1.2", requirements: ["R62"] } as const;

export const draftProject = contract({
  ...common,
  name: "draft-project",
  method: "POST",
  path: "/selection/projects",
  title: { zh: "起草项目推荐", en: "Draft a project" },
  who: proposers,
  params: NoParams,
  request: z.strictObject({ cycleId: Id, brief: ProjectBrief }),
  view: Receipt,
  refusals: ["unknown-record", "cycle-closed", "evidence-unknown", "evidence-not-arrived"],
});

export const reviseDraft = contract({
  ...common,
  name: "revise-draft",
  method: "PUT",
  path: "/selection/projects/{id}/brief",
  title: { zh: "修改项目草稿", en: "Revise the draft" },
  who: proposers,
  params: ById,
  request: ProjectBrief,
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "evidence-unknown", "evidence-not-arrived"],
});

export const recommendProject = contract({
  ...common,
  name: "recommend-project",
  method: "POST",
  path: "/selection/projects/{id}/recommendation",
  title: { zh: "推荐项目", en: "Recommend a project" },
  who: proposers,
  params: ById,
  request: z.strictObject({ opinion: z.string().trim().min(1).max(4000) }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-permitted", "call-closed"],
});

/** A project as its reader may see it: the grade is there only once it is announced, and no version that would tell of it. */
const ProjectView = z.object({ version: z.int().nullable(), hash: z.string().nullable(), project: Project });

export const getProject = contract({
  ...common,
  name: "get-project",
  method: "GET",
  path: "/selection/projects/{id}",
  title: { zh: "查看项目", en: "Read a project" },
  who: ["evaluation-body", "supervisor", "local-authority", "partner", "service-institution"],
  params: ById,
  request: z.strictObject({}),
  view: ProjectView,
  refusals: ["unknown-record", "stale-version"],
});

export const listProjects = contract({
  ...common,
  name: "list-projects",
  method: "GET",
  path: "/selection/projects",
  title: { zh: "项目列表", en: "List the projects of a cycle that concern the reader" },
  who: ["evaluation-body", "supervisor", "local-authority", "service-institution"],
  params: NoParams,
  request: PageQuery.extend({ cycleId: Id, status: ProjectStatus.optional() }),
  view: pageOf(Summary),
  refusals: [],
});

export const listOwnProjects = contract({
  ...common,
  name: "list-own-projects",
  method: "GET",
  path: "/selection/own-projects",
  title: { zh: "本单位的项目", en: "List one's own projects" },
  who: ["local-authority", "partner", "service-institution"],
  params: NoParams,
  request: PageQuery,
  view: pageOf(Summary),
  refusals: [],
});
