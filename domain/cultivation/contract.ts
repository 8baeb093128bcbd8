import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Summary } from "../work-item/work-item.ts";
import { Cultivation } from "./cultivation.ts";
import { CultivationActivity } from "./cultivation-activity.ts";

const common = { clause: "5.4", requirements: ["R16"] } as const;
const leaders = ["evaluation-body:officer", "partner:representative"] as const;
const representative = ["unit:representative"] as const;
const readers = ["evaluation-body", "supervisor", "partner", "unit"] as const;
const known = ["unknown-record", "stale-version", "wrong-step"] as const;
const files = ["evidence-unknown", "evidence-not-arrived"] as const;
const nothing = z.strictObject({});

export const planCultivation = contract({
  ...common,
  name: "plan-cultivation",
  method: "POST",
  path: "/cultivation/cultivations",
  title: { zh: "制定培育计划", en: "Plan a cultivation" },
  who: leaders,
  params: NoParams,
  request: Cultivation.pick({ title: true, year: true, plan: true, evidenceIds: true, partners: true }),
  view: Receipt,
  refusals: ["unknown-record", "partner-unfit", ...files],
});

export const joinCultivation = contract({
  ...common,
  name: "join-cultivation",
  method: "POST",
  path: "/cultivation/cultivations/{id}/participation",
  title: { zh: "自愿参加培育", en: "Join a cultivation" },
  who: representative,
  params: ById,
  request: nothing,
  view: Receipt.omit({ version: true, hash: true }),
  refusals: [...known, "already-joined", "cultivation-full"],
  sealedVersion: true,
});

export const leaveCultivation = contract({
  ...common,
  name: "leave-cultivation",
  method: "POST",
  path: "/cultivation/cultivations/{id}/departure",
  title: { zh: "退出培育", en: "Leave a cultivation" },
  who: representative,
  params: ById,
  request: nothing,
  view: Receipt.omit({ version: true, hash: true }),
  refusals: [...known, "unit-not-joined"],
  sealedVersion: true,
});

export const recordActivity = contract({
  ...common,
  name: "record-cultivation-activity",
  method: "POST",
  path: "/cultivation/cultivations/{id}/activities",
  title: { zh: "登记培育活动", en: "Record an activity" },
  requirements: ["R05", "R16"],
  who: leaders,
  params: ById,
  request: CultivationActivity.pick({ date: true, kind: true, summary: true, advisers: true, unitIds: true, evidenceIds: true }),
  view: Receipt,
  refusals: [...known, "not-permitted", "activity-ahead", "unit-not-joined", "relations-full", ...files],
});

export const closeCultivation = contract({
  ...common,
  name: "close-cultivation",
  method: "POST",
  path: "/cultivation/cultivations/{id}/closing",
  title: { zh: "总结并结束培育", en: "Close a cultivation" },
  who: leaders,
  params: ById,
  request: z.strictObject({ summary: z.string().trim().min(1).max(8000) }),
  view: Receipt,
  refusals: [...known, "not-permitted"],
});

export const listCultivations = contract({
  ...common,
  name: "list-cultivations",
  method: "GET",
  path: "/cultivation/cultivations",
  title: { zh: "培育计划列表", en: "List the cultivations" },
  who: readers,
  params: NoParams,
  request: PageQuery,
  // No version: it would tell how many have joined. A unit is told whether it takes part itself, others null.
  view: pageOf(Summary.omit({ version: true }).extend({ joined: z.boolean().nullable() })),
  refusals: [],
});

/** Version and participants are told to those who run the cultivation or oversee; a unit sees whether it takes part itself. */
export const getCultivation = contract({
  ...common,
  name: "get-cultivation",
  method: "GET",
  path: "/cultivation/cultivations/{id}",
  title: { zh: "查看培育计划", en: "Read a cultivation" },
  who: readers,
  params: ById,
  request: nothing,
  /** `names` are those of the partners, and of the units that the reader is shown. */
  view: z.object({ version: z.int().nullable(), cultivation: Cultivation, names: z.record(Id, z.string()) }),
  refusals: ["unknown-record"],
});

/** A unit reads the activities it took part in, without who else did. */
export const listActivities = contract({
  ...common,
  name: "list-cultivation-activities",
  method: "GET",
  path: "/cultivation/cultivations/{id}/activities",
  title: { zh: "培育活动记录", en: "Activities of a cultivation" },
  who: readers,
  params: ById,
  request: PageQuery.extend({ limit: z.coerce.number().int().min(1).max(50).default(50) }),
  view: pageOf(
    CultivationActivity.omit({ advisers: true })
      .extend({ advisers: z.array(Id).nullable() })
      .strip(),
  ),
  refusals: ["unknown-record"],
});
