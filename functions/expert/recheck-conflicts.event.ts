import { judgedOf } from "../../domain/draw/draw-candidates.ts";
import { assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import { groundBetween } from "../../domain/expert/fit-for-seat.ts";
import type { RecusalGround } from "../../domain/expert/recuse-assignment.ts";
import { type Member, memberNoun } from "../../domain/member/member.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { live } from "../adapters/live.ts";
import { actAsSystem, systemAct } from "../shell/commit-system.ts";
import { streamFunction } from "../shell/event.ts";
import type { Live } from "../shell/live.ts";
import { planRecusal } from "../shell/replace-seat.ts";

const named = { name: "recheck-conflicts", clause: "4" } as const;
const rechecked: readonly string[] = ["invited", "accepted", "scoring", "submitted"];

/** More than anyone has in hand; the limits of the programme are far below. */
const mostAssignments = 200;

/**
 * R05: a member's relations, employer or role have changed, or so it may be: every seat they hold on a panel that is still at work is
 * checked again, and given up where they may not sit any more. Nothing is left to do the second time.
 * 1 GetItem + 1 Query + 2 BatchGetItem; for each seat given up what `planRecusal` says + 1 transaction.
 */
export const createHandler = streamFunction(named.name, async ({ pk }, reach) => {
  const member = await reach.records.get(memberNoun, pk.slice("member#".length));
  if (!member) return;
  for (const { assignmentId, ground } of await seatsToGiveUp(reach, member.state)) {
    const act = systemAct(reach, named);
    const recused = await actAsSystem(reach, async () => ({ ok: true, value: await planRecusal(reach, assignmentId, ground, act) }));
    if (!recused.ok) throw new Error("the panel is being changed by others");
  }
});
export const handler = createHandler(live);

type SeatToGiveUp = { readonly assignmentId: string; readonly ground: RecusalGround };

const seatsToGiveUp = async (reach: Live, member: Member): Promise<readonly SeatToGiveUp[]> => {
  const { rows } = await reach.records.owned(`member:${member.memberId}`, assignmentNoun.name, { limit: mostAssignments });
  const open = rows.filter(({ step }) => rechecked.includes(step)).map(({ id }) => id);
  const assignments = (await reach.records.getMany(assignmentNoun, open)).flatMap((one) => (one ? [one.state] : []));
  const units = await reach.records.getMany(
    unitEvaluationNoun,
    assignments.map(({ evaluationId }) => evaluationId),
  );
  const grounds = await Promise.all(
    assignments.map(async ({ assignmentId, status, cycleId }, index) => {
      const unit = units[index]?.state;
      const settings = await reach.references.settingsOf(cycleId);
      const conflict = unit && groundBetween(member, judgedOf(unit), { now: reach.clock.now(), settings });
      // Whoever has left the pool goes on no longer; what they have handed in stands.
      const ground = conflict ?? (status !== "submitted" && !member.roles.includes("expert") ? ("unable" as const) : undefined);
      return ground === undefined ? [] : [{ assignmentId, ground }];
    }),
  );
  return grounds.flat();
};
