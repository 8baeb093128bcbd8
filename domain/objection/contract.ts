import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Summary } from "../work-item/work-item.ts";
import { ObjectionOutcome } from "./objection.ts";
import { Contact, ObjectionView } from "./objection-view.ts";

const officer = ["evaluation-body:officer"] as const;
const readers = [...officer, "evaluation-body:approver", "supervisor"] as const;
const text = z.string().trim().min(1).max(8000);

/** What every contract of the objection desk has in common. */
const desk = { clause: "7.1.2", requirements: ["R63"], params: ById } as const;
const verb = { ...desk, method: "POST", who: officer, view: Receipt } as const;

export const listOpenObjections = contract({
  ...desk,
  name: "list-open-objections",
  method: "GET",
  path: "/notice/objections",
  title: { zh: "待答复的异议", en: "Objections that await a reply" },
  who: readers,
  params: NoParams,
  request: PageQuery,
  view: pageOf(Summary),
  refusals: [],
});

export const listNoticeObjections = contract({
  ...desk,
  name: "list-notice-objections",
  method: "GET",
  path: "/notice/notices/{id}/objections",
  title: { zh: "某一公示的异议", en: "Objections to one notice" },
  who: readers,
  request: PageQuery,
  view: pageOf(Summary),
  refusals: [],
});

export const readObjection = contract({
  ...desk,
  name: "read-objection",
  method: "GET",
  path: "/notice/objections/{id}",
  title: { zh: "查看异议", en: "Read an objection" },
  who: readers,
  request: z.strictObject({}),
  view: ObjectionView,
  refusals: ["unknown-record", "stale-version"],
});

/** Apart from the objection itself, so that whoever works on it does not learn the name in passing. */
export const readObjector = contract({
  ...desk,
  name: "read-objector",
  method: "GET",
  path: "/notice/objections/{id}/objector",
  title: { zh: "查看异议人联系方式", en: "Read who objects" },
  who: officer,
  request: z.strictObject({}),
  view: Contact,
  refusals: ["unknown-record", "stale-version"],
});

export const acceptObjection = contract({
  ...verb,
  name: "accept-objection",
  path: "/notice/objections/{id}/acceptance",
  title: { zh: "受理异议", en: "Accept an objection" },
  request: z.strictObject({}),
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});

export const rejectObjection = contract({
  ...verb,
  name: "reject-objection",
  path: "/notice/objections/{id}/rejection",
  title: { zh: "异议不予受理", en: "Turn an objection down on form" },
  request: z.strictObject({ reason: z.string().trim().min(1).max(500) }),
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});

export const investigateObjection = contract({
  ...verb,
  name: "investigate-objection",
  path: "/notice/objections/{id}/investigation",
  title: { zh: "开始调查异议", en: "Look into an objection" },
  request: z.strictObject({}),
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});

export const replyObjection = contract({
  ...verb,
  name: "reply-objection",
  path: "/notice/objections/{id}/reply",
  title: { zh: "答复异议", en: "Reply to an objection" },
  request: z.strictObject({ outcome: ObjectionOutcome, reply: text }),
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});

export const closeObjection = contract({
  ...verb,
  name: "close-objection",
  path: "/notice/objections/{id}/closing",
  title: { zh: "办结异议", en: "Close an objection" },
  request: z.strictObject({}),
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-yet-due"],
});
