import { plan } from "../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { decideNoteOutcome } from "../../domain/notice/clear-notice.ts";
import { noticeNoun } from "../../domain/notice/public-notice.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { actAsSystem, systemAct } from "../shell/commit-system.ts";
import { taskFunction } from "../shell/task.ts";
import { planOutcome } from "./plan-outcome.ts";
import { releaseProjects } from "./release-projects.ts";
import { releaseUnits } from "./release-units.ts";

/**
 * R63, R66, R84: moves what a settled notice was about on, or back when an objection was justified, and closes the notice in the same
 * transaction. A subject that has moved on since has had its outcome, and only the notice is closed then.
 */
export const createHandler = taskFunction("apply-notice", AggregatePayload, async ({ id }, reach) => {
  const settled = await reach.records.get(noticeNoun, id);
  if (!settled) return refuse("unknown-record", "7.1.2", { noun: "notice", id });
  if (settled.state.outcomeApplied) return ok({ applied: true });
  const released = await releaseProjects(reach, settled.state);
  if (!released.ok) return released;
  const unitsReleased = await releaseUnits(reach, settled.state);
  if (!unitsReleased.ok) return unitsReleased;
  const written = await actAsSystem(reach, async () => {
    const notice = (await reach.records.get(noticeNoun, id)) ?? settled;
    const noted = decideNoteOutcome(notice.state);
    if (!noted.ok) return noted;
    const outcome = await planOutcome(reach, notice.state);
    const done = plan(noticeNoun, id, notice, noted.value, systemAct(reach, { name: "apply-notice", clause: "7.1.2" }));
    return ok([done, ...(outcome.ok ? outcome.value : [])]);
  });
  return written.ok ? ok({ applied: true }) : written;
});
export const handler = createHandler(live);
