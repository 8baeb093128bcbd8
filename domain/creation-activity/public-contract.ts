import { contract } from "../kernel/contract.ts";
import { Id, NoParams } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { CreationActivity } from "./creation-activity.ts";

/** A year's creation activity as everyone sees it: until when applications are taken and by which rubric units are judged. */
export const ActivityRow = CreationActivity.pick({ cycleId: true, title: true, status: true, rubricId: true, opensAt: true })
  .extend({ closesAt: Instant, cycleId: Id })
  .strip();

export const listActivities = contract({
  name: "list-activities",
  method: "GET",
  path: "/public/activities",
  title: { zh: "创建活动与申请时间", en: "Creation activities and their times" },
  clause: "5.2",
  requirements: ["R06"],
  who: [],
  params: NoParams,
  request: PageQuery,
  view: pageOf(ActivityRow),
  refusals: [],
});
