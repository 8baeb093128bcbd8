import { type Refusal, type Refused, refuse } from "../kernel/result.ts";
import { type Actor, isOverseer } from "../member/actor.ts";
import type { TechnicalEvaluation, TechnicalStatus, UnitPanelSeat } from "./technical-evaluation.ts";

/** How much of a technical evaluation someone sees: the whole, their own seat only, or not even that it exists. */
export type TechnicalSight = "whole" | "seat" | "none";

type Known = Pick<TechnicalEvaluation, "status" | "seats" | "result">;

export const seatOf = ({ seats }: Pick<TechnicalEvaluation, "seats">, memberId: string): UnitPanelSeat | undefined =>
  seats.find((seat) => seat.memberId === memberId);

export const leads = ({ seats }: Pick<TechnicalEvaluation, "seats">, memberId: string): boolean =>
  seats.some((seat) => seat.leads && seat.memberId === memberId);

/** True once the sheets are added up, so that the panel may speak about them. */
export const isAddedUp = ({ status, result }: Pick<TechnicalEvaluation, "status" | "result">): boolean =>
  result !== null && status !== "void";

/** Overseers see the whole, the panel once its sheets are added up and before that each their own seat; the unit never sees any of it. */
export const technicalSightOf = (actor: Pick<Actor, "memberId" | "organization">, evaluation: Known): TechnicalSight => {
  if (isOverseer(actor)) return "whole";
  if (!seatOf(evaluation, actor.memberId)) return "none";
  return isAddedUp(evaluation) ? "whole" : "seat";
};

type OffCode = "unknown-record" | "wrong-step";

/**
 * Refuses unless the evaluation stands at one of `needed`. Whoever may not see how far a panel has come is told that there is no such
 * record; a panel member before the sheets are added up only that it is not their turn.
 */
export const offTechnicalStep = (
  evaluation: TechnicalEvaluation,
  actor: Pick<Actor, "memberId" | "organization">,
  ...needed: readonly TechnicalStatus[]
): Refused<Refusal<OffCode>> | undefined => {
  const sight = technicalSightOf(actor, evaluation);
  if (sight === "none") return refuse("unknown-record", "4");
  if (needed.includes(evaluation.status)) return undefined;
  return refuse("wrong-step", "5.2", { step: sight === "whole" ? evaluation.status : "scoring", needed: needed.join(", ") });
};
