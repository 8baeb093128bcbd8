import type { NewSeat } from "../../domain/draw/change-seats.ts";
import { judgedOf } from "../../domain/draw/draw-candidates.ts";
import { substituteListIdOf, substituteListNoun } from "../../domain/draw/substitute-list.ts";
import { expertNoun } from "../../domain/expert/expert.ts";
import { seatRefusal } from "../../domain/expert/fit-for-seat.ts";
import type { Deciding } from "../../domain/kernel/deciding.ts";
import { memberNoun } from "../../domain/member/member.ts";
import type { TechnicalEvaluation } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import type { Live } from "./live.ts";
import { roomOf } from "./room-of.ts";

/**
 * The first of the draw's substitutes who may still be used, undefined when none is left. 2 GetItem, 2 BatchGetItem, and a Query for
 * each who is fit until one has room.
 */
export const nextSubstitute = async (
  live: Live,
  evaluation: TechnicalEvaluation,
  known: Pick<Deciding, "now" | "settings">,
): Promise<NewSeat | undefined> => {
  const { evaluationId, attempt, cycleId, seats, replaced } = evaluation;
  const [list, unit] = await Promise.all([
    live.records.get(substituteListNoun, substituteListIdOf(evaluationId, attempt)),
    live.records.get(unitEvaluationNoun, evaluationId),
  ]);
  const gone = new Set([...seats, ...replaced].map(({ memberId }) => memberId));
  const waiting = (list?.state.substitutes ?? []).filter(({ memberId }) => !gone.has(memberId));
  if (!unit || waiting.length === 0) return undefined;
  const ids = waiting.map(({ memberId }) => memberId);
  const [experts, members] = await Promise.all([live.records.getMany(expertNoun, ids), live.records.getMany(memberNoun, ids)]);
  for (const [index, { memberId, code }] of waiting.entries()) {
    const [expert, member] = [experts[index]?.state, members[index]?.state];
    // Who is barred anyway needs no count of what they have in hand.
    if (!member || seatRefusal({ expert, member, room: 1 }, judgedOf(unit.state), known)) continue;
    if ((await roomOf({ records: live.records, cycleId, settings: known.settings }, memberId)) > 0)
      return { memberId, code, organizationId: member.organization.id };
  }
  return undefined;
};
