import * as z from "zod";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { offScale } from "./fill-unit-sheet.ts";
import { leads, offTechnicalStep, seatOf } from "./may.ts";
import { afterConsensus } from "./settle-result.ts";
import type { TechnicalEvaluation } from "./technical-evaluation.ts";
import { Consensus } from "./technical-result.ts";

export const ConsensusContent = z.strictObject(Consensus.omit({ recordedBy: true }).shape);
export type ConsensusContent = z.infer<typeof ConsensusContent>;

type Code =
  | "unknown-record"
  | "wrong-step"
  | "not-permitted"
  | "consensus-in-future"
  | "consensus-quorum"
  | "consensus-points"
  | "unknown-point"
  | "mark-off-scale";

/**
 * 5.2: what the panel agreed on the points its marks disagreed on, written down by its leader with the reasons. More than half of the
 * panel attended, and every point in question is settled, no other one.
 */
export const decideRecordConsensus = (
  evaluation: TechnicalEvaluation,
  held: ConsensusContent,
  { actor, now }: Pick<Deciding, "actor" | "now">,
): Decision<TechnicalEvaluation, Code> => {
  const off = offTechnicalStep(evaluation, actor, "consensus");
  if (off) return off;
  if (!leads(evaluation, actor.memberId)) return refuse("not-permitted", "5.2", { parties: "panel leader" });
  if (held.heldAt > now) return refuse("consensus-in-future", "5.2", { now });
  const present = new Set(held.attendance.filter((memberId) => seatOf(evaluation, memberId))).size;
  if (present !== held.attendance.length || present * 2 <= evaluation.seats.length)
    return refuse("consensus-quorum", "5.2", { present, seats: evaluation.seats.length });
  const open = evaluation.result?.disagreement.points ?? [];
  const agreed = held.points.map(({ point }) => point);
  if (agreed.length !== open.length || !open.every((point) => agreed.includes(point)))
    return refuse("consensus-points", "5.2", { points: open.join(", ") });
  const recordedBy = { memberId: actor.memberId, organizationId: actor.organization.id };
  return (
    offScale(evaluation.terms, held.points) ?? ok({ ...evaluation, status: afterConsensus(evaluation), consensus: { ...held, recordedBy } })
  );
};
