import { plan } from "../../domain/kernel/commitment.ts";
import { ok, type Refusal, type Result } from "../../domain/kernel/result.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { decideTakeResult, holdsResultOf } from "../../domain/unit-evaluation/take-result.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { concludedItem } from "../../domain/unit-result/draft-result-list.ts";
import { noticeFor } from "../../domain/unit-result/publish-results.ts";
import type { ListedResult, ResultList } from "../../domain/unit-result/result-list.ts";
import { actAsSystem, decidingAsSystem, systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";

/**
 * One unit takes the result a decided list gives it; true when it holds it, now or from an earlier run, false when it has left the path,
 * has another conclusion than the list carries, or holds another list's. 2 GetItem + 1 transaction of 2.
 */
export const takeResult = async (reach: Live, list: ResultList, item: ListedResult): Promise<Result<boolean, Refusal<"busy">>> => {
  let holds = false;
  const taken = await actAsSystem<never>(reach, async () => {
    const [unit, technical, known] = await Promise.all([
      reach.records.get(unitEvaluationNoun, item.evaluationId),
      reach.records.get(technicalEvaluationNoun, item.evaluationId),
      decidingAsSystem(reach, list.cycleId),
    ]);
    holds = unit !== undefined && holdsResultOf(unit.state, list.resultListId);
    const concluded = concludedItem(list.cycleId, unit?.state, technical?.state);
    if (holds || !unit || concluded?.score !== item.score || concluded.grade !== item.grade) return ok([]);
    const { grade, score } = item;
    const decision = decideTakeResult(unit.state, {
      grade,
      score,
      resultListId: list.resultListId,
      noticeId: noticeFor(list, item, known),
    });
    if (!decision.ok) return ok([]);
    holds = true;
    const act = systemAct(reach, { name: "publish-unit-results", clause: "5.2" });
    return ok([plan(unitEvaluationNoun, item.evaluationId, unit, decision.value, act)]);
  });
  return taken.ok ? ok(holds) : taken;
};
