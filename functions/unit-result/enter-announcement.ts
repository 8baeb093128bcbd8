import { plan } from "../../domain/kernel/commitment.ts";
import { ok, type Refusal, type Result } from "../../domain/kernel/result.ts";
import { decideEnterAnnouncement } from "../../domain/unit-evaluation/take-result.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { publishedResultNoun, publishedResultOf } from "../../domain/unit-result/published-result.ts";
import type { ListedResult, ResultList } from "../../domain/unit-result/result-list.ts";
import { actAsSystem, systemAct } from "../shell/commit-system.ts";
import type { Live } from "../shell/live.ts";

/**
 * One unit's record and its public page say the announced result, together; a unit that has it, or withdrew in the last moment, is passed
 * over. 2 GetItem + 1 transaction of 4.
 */
export const enterAnnouncement = async (
  reach: Live,
  { resultListId, announcementId, announcedAt, validUntil, titled }: ResultList,
  { evaluationId }: ListedResult,
): Promise<Result<undefined, Refusal<"busy">>> => {
  if (!announcementId || !announcedAt || !validUntil) throw new Error(`list ${resultListId} is announcing without an announcement`);
  const entered = await actAsSystem<never>(reach, async () => {
    const [unit, page] = await Promise.all([
      reach.records.get(unitEvaluationNoun, evaluationId),
      reach.records.get(publishedResultNoun, evaluationId),
    ]);
    const decision = unit && decideEnterAnnouncement(unit.state, { resultListId, announcementId, announcedAt, validUntil, titled });
    if (!unit || !decision?.ok) return ok([]);
    const act = systemAct(reach, { name: "enter-unit-results", clause: "4" });
    const published = publishedResultOf(decision.value, page?.state);
    return ok([
      plan(unitEvaluationNoun, evaluationId, unit, decision.value, act),
      ...(published ? [plan(publishedResultNoun, evaluationId, page ?? null, published, act)] : []),
    ]);
  });
  return entered.ok ? ok(undefined) : entered;
};
