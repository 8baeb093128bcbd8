import { plan } from "../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { decideFinishAnnouncing } from "../../domain/unit-result/announce-results.ts";
import { remainingItems, resultListNoun } from "../../domain/unit-result/result-list.ts";
import { live } from "../adapters/live.ts";
import { AggregatePayload } from "../shell/aggregate-payload.ts";
import { actAsSystem, systemAct } from "../shell/commit-system.ts";
import { someAtATime } from "../shell/some-at-a-time.ts";
import { taskFunction } from "../shell/task.ts";
import { enterAnnouncement } from "./enter-announcement.ts";

const clause = "4";
const atATime = 8;

/**
 * R06: the announcement reaches each unit's record and the public page, then the list is done. One transaction a unit; broken off or begun
 * twice, it goes on where it stood.
 */
export const createHandler = taskFunction("enter-unit-results", AggregatePayload, async ({ id }, reach) => {
  const found = await reach.records.get(resultListNoun, id);
  if (!found) return refuse("unknown-record", clause);
  const { status } = found.state;
  if (status === "announced") return ok({ entered: true });
  if (status !== "announcing") return refuse("wrong-step", clause, { step: status });
  const entered = await someAtATime(remainingItems(found.state), atATime, (item) => enterAnnouncement(reach, found.state, item));
  const lost = entered.find((answer) => !answer.ok);
  if (lost && !lost.ok) return lost;
  const finished = await actAsSystem(reach, async () => {
    const list = (await reach.records.get(resultListNoun, id)) ?? found;
    if (list.state.status === "announced") return ok([]);
    const decision = decideFinishAnnouncing(list.state);
    if (!decision.ok) return decision;
    return ok([plan(resultListNoun, id, list, decision.value, systemAct(reach, { name: "enter-unit-results", clause }))]);
  });
  return finished.ok ? ok({ entered: true }) : finished;
});
export const handler = createHandler(live);
