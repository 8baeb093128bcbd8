import { plan } from "../../domain/kernel/commitment.ts";
import { ok, type Refusal, type Result } from "../../domain/kernel/result.ts";
import type { PublicNotice } from "../../domain/notice/public-notice.ts";
import { decideLoseResult } from "../../domain/unit-evaluation/take-result.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { resultListNoun } from "../../domain/unit-result/result-list.ts";
import { actAsSystem, systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";
import { someAtATime } from "../shell/some-at-a-time.ts";

const atATime = 8;

/**
 * R63: an objection to units' results was justified: each unit of the list, named in the notice or not, is back at its panel's conclusion
 * before the list itself returns. One transaction a unit; those that have left already are passed over.
 */
export const releaseUnits = async (
  live: Live,
  { subject, status, noticeId }: PublicNotice,
): Promise<Result<undefined, Refusal<"busy">>> => {
  if (subject.kind !== "unit-results" || status !== "upheld") return ok(undefined);
  const list = await live.records.get(resultListNoun, subject.resultListId);
  if (list?.state.status !== "on_notice" || list.state.noticeId !== noticeId) return ok(undefined);
  const released = await someAtATime(list.state.items, atATime, ({ evaluationId }) => release(live, evaluationId, list.id));
  return released.find((answer) => !answer.ok) ?? ok(undefined);
};

const release = async (live: Live, evaluationId: string, resultListId: string): Promise<Result<undefined, Refusal<"busy">>> => {
  const released = await actAsSystem<never>(live, async () => {
    const unit = await live.records.get(unitEvaluationNoun, evaluationId);
    const decision = unit && decideLoseResult(unit.state, resultListId);
    if (!unit || !decision?.ok) return ok([]);
    return ok([plan(unitEvaluationNoun, evaluationId, unit, decision.value, systemAct(live, { name: "apply-notice", clause: "4" }))]);
  });
  return released.ok ? ok(undefined) : released;
};
