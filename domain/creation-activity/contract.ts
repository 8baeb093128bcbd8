import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { Receipt } from "../kernel/receipt.ts";
import { everyMember } from "../work-item/contract.ts";
import { CreationActivity } from "./creation-activity.ts";

const command = { method: "POST", clause: "5.2", who: ["evaluation-body:officer"], view: Receipt } as const;

export const openApplications = contract({
  ...command,
  name: "open-applications",
  path: "/cycle/activities",
  title: { zh: "启动创建活动，受理申请", en: "Open the year's applications" },
  requirements: ["R02", "R03", "R04", "R06"],
  params: NoParams,
  request: z.strictObject({ cycleId: Id, rubricId: Id, title: CreationActivity.shape.title }),
  refusals: ["unknown-record", "stale-version", "cycle-closed", "activity-exists", "wrong-step", "rubric-unfit"],
});

export const extendApplications = contract({
  ...command,
  name: "extend-applications",
  path: "/cycle/activities/{id}/extension",
  title: { zh: "延长申请时间", en: "Extend the time for applications" },
  requirements: ["R06"],
  params: ById,
  request: z.strictObject({ until: Instant, reason: z.string().trim().min(1).max(500) }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "activity-closed", "deadline-not-later", "extensions-used-up"],
});

export const finishActivity = contract({
  ...command,
  name: "finish-activity",
  path: "/cycle/activities/{id}/completion",
  title: { zh: "结束创建活动", en: "Finish the creation activity" },
  requirements: ["R08"],
  params: ById,
  request: z.strictObject({}),
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-yet-due", "units-unfinished"],
});

export const getActivity = contract({
  name: "get-activity",
  method: "GET",
  path: "/cycle/activities/{id}",
  title: { zh: "查看创建活动", en: "Read a creation activity" },
  clause: "5.2",
  requirements: ["R04", "R06"],
  who: everyMember,
  params: ById,
  request: z.strictObject({}),
  view: z.object({ version: z.int(), hash: z.string(), activity: CreationActivity }),
  refusals: ["unknown-record", "stale-version"],
});
