import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Summary } from "../work-item/work-item.ts";
import { ResultList } from "./result-list.ts";

const overseers = ["evaluation-body", "supervisor"] as const;

export const draftResultList = contract({
  name: "draft-result-list",
  method: "POST",
  path: "/unit-result/lists",
  title: { zh: "拟定单位评价结果名单", en: "Draft a list of units' results" },
  clause: "5.2",
  requirements: ["R10"],
  who: ["evaluation-body:officer"],
  params: NoParams,
  request: z.strictObject({ cycleId: Id, title: ResultList.shape.title, evaluationIds: z.array(Id).min(1).max(200) }),
  view: Receipt,
  refusals: ["unit-not-concluded", "unit-listed-already", "lists-pending"],
});

export const announceResults = contract({
  name: "announce-results",
  method: "POST",
  path: "/unit-result/lists/{id}/announcement",
  title: { zh: "公告单位评价结果", en: "Announce units' results" },
  clause: "4",
  requirements: ["R06", "R10"],
  who: ["evaluation-body:approver"],
  params: ById,
  request: z.strictObject({}),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-permitted"],
});

export const getResultList = contract({
  name: "get-result-list",
  method: "GET",
  path: "/unit-result/lists/{id}",
  title: { zh: "查看结果名单", en: "Read a list of results" },
  clause: "5.2",
  requirements: ["R10"],
  who: overseers,
  params: ById,
  request: z.strictObject({}),
  view: z.object({ version: z.int(), hash: z.string(), list: ResultList }),
  refusals: ["unknown-record"],
});

export const listResultLists = contract({
  name: "list-result-lists",
  method: "GET",
  path: "/unit-result/lists",
  title: { zh: "年度结果名单", en: "The lists of results of a cycle" },
  clause: "5.2",
  requirements: ["R10"],
  who: overseers,
  params: NoParams,
  request: PageQuery.extend({ cycleId: Id }),
  view: pageOf(Summary),
  refusals: [],
});

export const revokeResult = contract({
  name: "revoke-result",
  method: "POST",
  path: "/unit-result/evaluations/{id}/revocation",
  title: { zh: "撤销评价结果", en: "Revoke a result" },
  clause: "4",
  requirements: ["R05", "R06"],
  who: ["evaluation-body:approver"],
  params: ById,
  request: z.strictObject({ decisionId: Id, ground: z.string().min(1).max(60), reason: z.string().trim().min(1).max(2000) }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-permitted", "revocation-not-carried", "unknown-revocation-ground"],
});
