import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { rankingSortOf } from "../technical-evaluation/ranking.ts";
import type { TechnicalEvaluation } from "../technical-evaluation/technical-evaluation.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import type { ListedResult, ResultList } from "./result-list.ts";

/** A unit asked for, as far as it was found. */
export type Candidate = {
  readonly evaluationId: string;
  readonly unit: UnitEvaluation | undefined;
  readonly technical: TechnicalEvaluation | undefined;
};
type Asked = { readonly resultListId: string; readonly cycleId: string; readonly title: string; readonly candidates: readonly Candidate[] };
type Known = Pick<Deciding, "now" | "actor"> & { readonly pending: readonly ResultList[] };

/** How many lists may await their decision at once; each holds up to 200 units. */
export const mostPendingLists = 50;

/**
 * R10: concluded units are put on a list for the collective decision, the best first. A unit is on one pending list at most; what slips
 * through at the same moment is struck when the results go out, since only one list can enter a unit.
 */
export const decideDraftResultList = (
  { resultListId, cycleId, title, candidates }: Asked,
  { now, actor, pending }: Known,
): Decision<ResultList, "unit-not-concluded" | "unit-listed-already" | "lists-pending"> => {
  if (pending.length >= mostPendingLists) return refuse("lists-pending", "5.2", { limit: mostPendingLists });
  const entries: { readonly item: ListedResult; readonly rank: string }[] = [];
  for (const { evaluationId, unit, technical } of candidates) {
    const item = concludedItem(cycleId, unit, technical);
    if (item === undefined || !technical?.result) return refuse("unit-not-concluded", "5.2", { evaluationId });
    const other = pending.find(({ items }) => items.some((listed) => listed.evaluationId === evaluationId));
    if (other) return refuse("unit-listed-already", "5.2", { evaluationId, resultListId: other.resultListId });
    entries.push({ item, rank: rankingSortOf({ ...technical.result, score: item.score }) });
  }
  return ok({
    resultListId,
    cycleId,
    title,
    status: "drafted",
    items: entries.toSorted((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank))).map(({ item }) => item),
    struck: [],
    draftedBy: { memberId: actor.memberId, organizationId: actor.organization.id },
    draftedAt: now,
    decisionId: null,
    noticeId: null,
    announcementId: null,
    announcedBy: null,
    announcedAt: null,
    titled: false,
    validUntil: null,
  });
};

/** A unit's result as its panel concluded it; undefined while there is none, or when the unit has left the path. */
export const concludedItem = (
  cycleId: string,
  unit: UnitEvaluation | undefined,
  technical: TechnicalEvaluation | undefined,
): ListedResult | undefined => {
  if (unit?.cycleId !== cycleId || unit.status !== "panel_conclusion") return undefined;
  if (technical?.status !== "concluded" || !technical.conclusion) return undefined;
  const { evaluationId, unitId, unitName } = unit;
  const { grade, score } = technical.conclusion;
  return { evaluationId, unitId, unitName, grade, score };
};
