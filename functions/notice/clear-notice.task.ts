import { plan } from "../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { decideClearNotice } from "../../domain/notice/clear-notice.ts";
import { type NoticeStatus, noticeNoun } from "../../domain/notice/public-notice.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { actAsSystem, systemAct } from "../shell/commit-system.ts";
import { taskFunction } from "../shell/task.ts";

/** R63: settles an ended notice. A notice settled before answers as it was settled, so a repeated step does no harm. */
export const createHandler = taskFunction("clear-notice", AggregatePayload, async ({ id }, reach) => {
  let status: NoticeStatus = "ended";
  const written = await actAsSystem(reach, async () => {
    const notice = await reach.records.get(noticeNoun, id);
    if (!notice) return refuse("unknown-record", "7.1.2", { noun: "notice", id });
    status = notice.state.status;
    if (status === "cleared" || status === "upheld") return ok([]);
    const decision = decideClearNotice(notice.state);
    if (!decision.ok) return decision;
    status = decision.value.status;
    return ok([plan(noticeNoun, id, notice, decision.value, systemAct(reach, { name: "clear-notice", clause: "7.1.2" }))]);
  });
  return written.ok ? ok({ status }) : written;
});
export const handler = createHandler(live);
