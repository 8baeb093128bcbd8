import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { HistoryEntry } from "../kernel/history.ts";
import { Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { DoneItem } from "./done-item.ts";
import { WorkItem } from "./work-item.ts";

export const everyMember = [
  "evaluation-body",
  "supervisor",
  "local-authority",
  "partner",
  "service-institution",
  "unit",
  "expert",
] as const;

export const readInbox = contract({
  name: "read-inbox",
  method: "GET",
  path: "/work-items/inbox",
  title: { zh: "我的待办", en: "What waits for me" },
  clause: "5.1",
  requirements: [],
  who: everyMember,
  params: NoParams,
  request: PageQuery,
  view: pageOf(WorkItem),
  refusals: [],
});

export const listDone = contract({
  name: "list-done",
  method: "GET",
  path: "/work-items/done",
  title: { zh: "我已办理的事项", en: "What I did" },
  clause: "4",
  requirements: ["R05"],
  who: everyMember,
  params: NoParams,
  request: PageQuery,
  view: pageOf(DoneItem),
  refusals: [],
});

export const readHistory = contract({
  name: "read-history",
  method: "GET",
  path: "/work-items/history/{noun}/{id}",
  title: { zh: "办理记录与校验", en: "History with its hash chain" },
  clause: "4",
  requirements: ["R05", "R06"],
  who: everyMember,
  params: z.strictObject({ noun: z.string().regex(/^[a-z-]{1,40}$/), id: Id }),
  request: PageQuery,
  view: pageOf(HistoryEntry),
  refusals: ["unknown-record"],
});
