import type { Decision } from "../kernel/deciding.ts";
import type { Instant, LocalDate } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { UnitEvaluation, UnitResult } from "./unit-evaluation.ts";

type Taken = Pick<UnitResult, "grade" | "score" | "resultListId" | "noticeId">;

/**
 * A decided list hands the unit its result: on notice where there is one, else `decided`, which shows outside only with the announcement.
 * A unit holds the result of one list at a time, so two lists can never both enter it.
 */
export const decideTakeResult = (unit: UnitEvaluation, taken: Taken): Decision<UnitEvaluation, "wrong-step"> => {
  if (unit.status !== "panel_conclusion") return refuse("wrong-step", "5.2", { step: unit.status, needed: "panel_conclusion" });
  return ok({
    ...unit,
    status: taken.noticeId === null ? "decided" : "public_notice",
    result: { ...taken, announcementId: null, announcedAt: null, validUntil: null, titled: false },
  });
};

/** True while the unit holds this list's result and it is not announced yet. */
export const holdsResultOf = ({ status, result }: Pick<UnitEvaluation, "status" | "result">, resultListId: string): boolean =>
  (status === "public_notice" || status === "decided") && result?.resultListId === resultListId;

/** R63: an objection to the list was justified: the unit is back at its panel's conclusion, without a result. */
export const decideLoseResult = (unit: UnitEvaluation, resultListId: string): Decision<UnitEvaluation, "wrong-step"> =>
  holdsResultOf(unit, resultListId)
    ? ok({ ...unit, status: "panel_conclusion", result: null })
    : refuse("wrong-step", "4", { step: unit.status, needed: "public_notice, decided" });

type Announced = {
  readonly resultListId: string;
  readonly announcementId: string;
  readonly announcedAt: Instant;
  readonly validUntil: LocalDate;
  readonly titled: boolean;
};

/** The announcement reaches the unit's own record. A unit that is not recognised gets neither a title nor a term. */
export const decideEnterAnnouncement = (unit: UnitEvaluation, announced: Announced): Decision<UnitEvaluation, "wrong-step"> => {
  if (!holdsResultOf(unit, announced.resultListId) || !unit.result)
    return refuse("wrong-step", "4", { step: unit.status, needed: "public_notice, decided" });
  const recognised = unit.result.grade !== "not_recognised";
  const { announcementId, announcedAt, validUntil, titled } = announced;
  return ok({
    ...unit,
    status: "announced",
    result: { ...unit.result, announcementId, announcedAt, validUntil: recognised ? validUntil : null, titled: recognised && titled },
  });
};
