import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { everyMember } from "../work-item/contract.ts";
import { Summary } from "../work-item/work-item.ts";
import { TreeProblems } from "./draft-problems.ts";
import { Rubric, RubricTree } from "./rubric.ts";
import { SeenRubric } from "./seen-rubric.ts";

const common = { clause: "4", requirements: ["R04"], who: ["evaluation-body:officer"] } as const;
const trees = { clause: "4", requirements: ["R04", "R54"] } as const;
const approver = ["evaluation-body:approver"] as const;
const year = z.int().min(2020).max(2100);

export const startRubric = contract({
  ...common,
  name: "start-rubric",
  method: "POST",
  path: "/rubric/rubrics",
  title: { zh: "编制评分细则", en: "Start a rubric" },
  params: NoParams,
  request: z.strictObject({ year, title: Rubric.shape.title, copyFrom: Id.optional() }),
  view: Receipt,
  refusals: ["unknown-record"],
});

export const reviseRubric = contract({
  ...common,
  ...trees,
  name: "revise-rubric",
  method: "PUT",
  path: "/rubric/rubrics/{id}",
  title: { zh: "修改评分细则草案", en: "Revise a draft rubric" },
  params: ById,
  request: z.strictObject({ title: Rubric.shape.title.optional(), tree: RubricTree }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});

export const publishRubric = contract({
  ...trees,
  name: "publish-rubric",
  method: "POST",
  path: "/rubric/rubrics/{id}/publication",
  title: { zh: "发布评分细则", en: "Publish a rubric" },
  who: approver,
  params: ById,
  request: z.strictObject({}),
  view: Receipt,
  refusals: [
    "unknown-record",
    "stale-version",
    "wrong-step",
    "not-permitted",
    "weights-do-not-sum",
    "setting-out-of-range",
    "bands-do-not-cover",
    "rubric-point-missing",
    "rubric-anchor-missing",
    "rubric-metric-missing",
    "rubric-metric-twice",
  ],
});

export const withdrawRubric = contract({
  ...common,
  name: "withdraw-rubric",
  method: "POST",
  path: "/rubric/rubrics/{id}/withdrawal",
  title: { zh: "撤回评分细则", en: "Withdraw a rubric" },
  who: approver,
  params: ById,
  request: z.strictObject({ reason: z.string().trim().min(1).max(1000) }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "rubric-in-use"],
});

export const getRubric = contract({
  ...trees,
  name: "get-rubric",
  method: "GET",
  path: "/rubric/rubrics/{id}",
  title: { zh: "查看评分细则", en: "Read a rubric" },
  who: everyMember,
  params: ById,
  request: z.strictObject({}),
  /** `preparedBy` only for the body and its supervisor; `problems` keep a draft from being published. */
  view: z.object({ version: z.int(), hash: z.string(), rubric: SeenRubric, preparedBy: z.array(Id).nullable(), problems: TreeProblems }),
  refusals: ["unknown-record"],
});

export const listRubrics = contract({
  ...common,
  name: "list-rubrics",
  method: "GET",
  path: "/rubric/rubrics",
  title: { zh: "评分细则列表", en: "List the rubrics" },
  who: everyMember,
  params: NoParams,
  /** Drafts are listed on their own, for the body and its supervisor only. */
  request: PageQuery.extend({ status: z.enum(["draft", "published"]).optional() }),
  view: pageOf(Summary),
  refusals: ["not-permitted"],
});
