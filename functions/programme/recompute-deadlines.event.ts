import { callNoun } from "../../domain/call/project-call.ts";
import { decideRecomputeCall } from "../../domain/call/recompute-call.ts";
import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import { decideRecomputeActivity } from "../../domain/creation-activity/recompute-activity.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { ok } from "../../domain/kernel/result.ts";
import { noticeNoun } from "../../domain/notice/public-notice.ts";
import { decideRecomputeNotice } from "../../domain/notice/recompute-notice.ts";
import { live } from "../adapters/live.ts";
import { actAsSystem, decidingAsSystem, systemAct } from "../shell/commit-system.ts";
import { streamFunction } from "../shell/event.ts";
import type { Live } from "../shell/live.ts";

const named = { name: "recompute-deadlines", clause: "4" };

/** Published deadlines still open are among the newest; older rows have long ended. */
const newest = { limit: 200 };

/** A year's official holidays were imported: published ends that were counted without them are counted anew, and only ever extended. */
export const createHandler = streamFunction("recompute-deadlines", async (_, reach) => {
  await reach.references.freshCalendar();
  const [notices, calls, activities] = await Promise.all([
    reach.records.list("public:notice", newest),
    reach.records.list("public:call", newest),
    reach.records.list("public:creation-activity", newest),
  ]);
  for (const { id, step } of notices.rows) if (step === "running") await recomputeNotice(reach, id);
  for (const { id } of calls.rows) await recomputeCall(reach, id);
  for (const { id, step } of activities.rows) if (step === "open") await recomputeActivity(reach, id);
});
export const handler = createHandler(live);

const recomputeNotice = async (reach: Live, id: string): Promise<void> => {
  const written = await actAsSystem(reach, async () => {
    const notice = await reach.records.get(noticeNoun, id);
    if (!notice) return ok([]);
    const decision = decideRecomputeNotice(notice.state, await decidingAsSystem(reach, notice.state.cycleId));
    return ok(decision.ok ? [plan(noticeNoun, id, notice, decision.value, systemAct(reach, named))] : []);
  });
  if (!written.ok) throw new Error(`the end of notice ${id} was not recomputed`);
};

const recomputeCall = async (reach: Live, id: string): Promise<void> => {
  const written = await actAsSystem(reach, async () => {
    const call = await reach.records.get(callNoun, id);
    const cycle = call && (await reach.records.get(cycleNoun, call.state.cycleId));
    if (!cycle) return ok([]);
    const decision = decideRecomputeCall(call.state, cycle.state, await decidingAsSystem(reach, cycle.id));
    if (!decision.ok) return ok([]);
    const act = systemAct(reach, named);
    return ok([plan(callNoun, id, call, decision.value.call, act), plan(cycleNoun, cycle.id, cycle, decision.value.cycle, act)]);
  });
  if (!written.ok) throw new Error(`the end of call ${id} was not recomputed`);
};

const recomputeActivity = async (reach: Live, id: string): Promise<void> => {
  const written = await actAsSystem(reach, async () => {
    const activity = await reach.records.get(creationActivityNoun, id);
    if (!activity) return ok([]);
    const decision = decideRecomputeActivity(activity.state, await decidingAsSystem(reach, id));
    return ok(decision.ok ? [plan(creationActivityNoun, id, activity, decision.value, systemAct(reach, named))] : []);
  });
  if (!written.ok) throw new Error(`the closing of the applications of ${id} was not recomputed`);
};
