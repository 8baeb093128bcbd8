import { acceptanceNoun } from "../../domain/acceptance/acceptance.ts";
import { decidePublishResult } from "../../domain/acceptance/publish-result.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { organizationNoun } from "../../domain/member/member.ts";
import { noticeNoun } from "../../domain/notice/public-notice.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { actAsSystem, decidingAsSystem, systemAct } from "../shell/commit-system.ts";
import { taskFunction } from "../shell/task.ts";
import { acceptanceWrites } from "./commit-acceptance.ts";

const clause = "7.3.5";

/** R84: an approved grade goes on notice, or straight on where the programme has none. Once published, it changes nothing. */
export const createHandler = taskFunction("publish-result-notice", AggregatePayload, async ({ id }, reach) => {
  const published = await actAsSystem(reach, async () => {
    const stored = await reach.records.get(acceptanceNoun, id);
    if (!stored) return refuse("unknown-record", clause);
    const { status, institutionId, cycleId } = stored.state;
    if (status === "on_notice" || status === "cleared" || status === "announced") return ok([]);
    const institution = await reach.records.get(organizationNoun, institutionId);
    const named = { institutionName: institution?.state.name ?? institutionId };
    const decision = decidePublishResult(stored.state, named, await decidingAsSystem(reach, cycleId));
    if (!decision.ok) return decision;
    const { acceptance, notice } = decision.value;
    const act = systemAct(reach, { name: "publish-result-notice", clause });
    const writes = await acceptanceWrites(reach.records, stored, acceptance, act);
    return ok(notice ? [...writes, plan(noticeNoun, notice.noticeId, null, notice, act)] : writes);
  });
  return published.ok ? ok({ published: true }) : published;
});
export const handler = createHandler(live);
