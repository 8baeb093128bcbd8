import type { Deciding, Decision } from "../kernel/deciding.ts";
import { type Instant, laterOf } from "../kernel/instant.ts";
import { deadlineOf, workingDays } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { TechnicalEvaluation, TechnicalStatus, UnitPanelSeat } from "../technical-evaluation/technical-evaluation.ts";

export type NewSeat = Pick<UnitPanelSeat, "memberId" | "code" | "organizationId">;

const seated = ({ memberId, code, organizationId }: NewSeat, leads: boolean): UnitPanelSeat => ({
  ...{ memberId, code, organizationId },
  leads,
  accepted: false,
});

/** A panel as drawn: the first leads. */
export const asSeats = (panel: readonly NewSeat[]): UnitPanelSeat[] => panel.map((seat, index) => seated(seat, index === 0));

/** When sheets that are begun now have to be in. */
const scoreByOf = ({ now, settings, calendar }: Pick<Deciding, "now" | "settings" | "calendar">): Instant =>
  deadlineOf(calendar, now, workingDays(settings.evaluation.scoringDays)).dueAt;

/**
 * Someone accepted. With the last of a full panel marking begins for all; whoever comes later brings the whole panel the time they
 * need themselves.
 */
export const decideAcceptSeat = (
  evaluation: TechnicalEvaluation,
  memberId: string,
  known: Pick<Deciding, "now" | "settings" | "calendar">,
): Decision<TechnicalEvaluation, "wrong-step"> => {
  const { status, scoreBy, panelSize } = evaluation;
  if (status !== "assigning" && status !== "scoring") return refuse("wrong-step", "5.3", { step: "closed", needed: "assigning" });
  const seats = evaluation.seats.map((seat) => (seat.memberId === memberId ? { ...seat, accepted: true } : seat));
  const isFull = seats.length === panelSize && seats.every(({ accepted }) => accepted);
  if (!isFull) return ok({ ...evaluation, seats });
  const due = scoreByOf(known);
  return ok({ ...evaluation, status: "scoring", seats, scoreBy: scoreBy ? laterOf(scoreBy, due) : due, overdue: false });
};

const changeable: readonly TechnicalStatus[] = ["assigning", "scoring", "scored", "consensus", "reviewed"];

/**
 * A seat changes hands, or stays empty when nobody is left. The lead passes to the next in the draw's order. What was added up with
 * the marks that are void now is undone. Once a visit was arranged or the panel has concluded it is too late: that takes a new panel.
 */
export const decideLeaveSeat = (
  evaluation: TechnicalEvaluation,
  { memberId, reason, by }: { readonly memberId: string; readonly reason: string; readonly by: NewSeat | undefined },
  { now }: Pick<Deciding, "now">,
): Decision<TechnicalEvaluation, "wrong-step"> => {
  const { status, seats, onSite, replaced } = evaluation;
  if (!changeable.includes(status) || onSite !== null) return refuse("wrong-step", "4", { step: status, needed: changeable.join(", ") });
  const staying = seats.filter((seat) => seat.memberId !== memberId);
  const all = by ? [...staying, seated(by, false)] : staying;
  const undone = evaluation.result
    ? { status: "scoring" as const, result: null, consensus: null, explanations: [], overdue: false }
    : undefined;
  return ok({
    ...evaluation,
    ...undone,
    seats: withLeader(all),
    replaced: [...replaced, { memberId, by: by?.memberId ?? null, reason, at: now }],
  });
};

const withLeader = (seats: readonly UnitPanelSeat[]): UnitPanelSeat[] =>
  seats.some(({ leads }) => leads) ? [...seats] : seats.map((seat, index) => ({ ...seat, leads: index === 0 }));

/** Someone is named for a vacant seat. Refuses `seat-not-vacant` when there is none, or they were on this panel before. */
export const decideFillSeat = (evaluation: TechnicalEvaluation, seat: NewSeat): Decision<TechnicalEvaluation, "seat-not-vacant"> => {
  const { status, seats, panelSize, replaced } = evaluation;
  const wasHere = [...seats, ...replaced].some(({ memberId }) => memberId === seat.memberId);
  if ((status !== "assigning" && status !== "scoring") || seats.length >= panelSize || wasHere) return refuse("seat-not-vacant", "5.3");
  return ok({ ...evaluation, seats: withLeader([...seats, seated(seat, false)]) });
};
