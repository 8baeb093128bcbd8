import { plan } from "../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { noticeNoun } from "../../domain/notice/public-notice.ts";
import { decidePublishResults } from "../../domain/unit-result/publish-results.ts";
import { resultListNoun } from "../../domain/unit-result/result-list.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { actAsSystem, decidingAsSystem, systemAct } from "../shell/commit-system.ts";
import { someAtATime } from "../shell/some-at-a-time.ts";
import { taskFunction } from "../shell/task.ts";
import { takeResult } from "./take-result.ts";

const clause = "4";
const atATime = 8;

/**
 * R06: every unit of a decided list takes its result, then the list goes on public notice, or straight on where there is none. One
 * transaction a unit; broken off or begun twice, it goes on where it stood, and a list already out changes nothing.
 */
export const createHandler = taskFunction("publish-unit-results", AggregatePayload, async ({ id }, reach) => {
  const found = await reach.records.get(resultListNoun, id);
  if (!found) return refuse("unknown-record", clause);
  const { status, items } = found.state;
  if (status !== "decided") return status === "drafted" ? refuse("wrong-step", clause, { step: status }) : ok({ published: true });
  const taken = await someAtATime(items, atATime, (item) => takeResult(reach, found.state, item));
  const lost = taken.find((answer) => !answer.ok);
  if (lost && !lost.ok) return lost;
  const enteredIds = items.filter((_, index) => taken[index]?.ok && taken[index].value).map(({ evaluationId }) => evaluationId);
  const published = await actAsSystem(reach, async () => {
    const list = (await reach.records.get(resultListNoun, id)) ?? found;
    if (list.state.status !== "decided") return ok([]);
    const decision = decidePublishResults(list.state, enteredIds, await decidingAsSystem(reach, list.state.cycleId));
    if (!decision.ok) return decision;
    const { list: next, notice } = decision.value;
    const act = systemAct(reach, { name: "publish-unit-results", clause });
    return ok([plan(resultListNoun, id, list, next, act), ...(notice ? [plan(noticeNoun, notice.noticeId, null, notice, act)] : [])]);
  });
  return published.ok ? ok({ published: true }) : published;
});
export const handler = createHandler(live);
