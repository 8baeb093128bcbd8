import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { JurisdictionCode } from "../member/actor.ts";
import { MarkingTerms } from "../scoring/marking-terms.ts";
import { rankedAs, rankingSortOf, rankingSummaryOf } from "./ranking.ts";
import { technicalDeadlines, technicalWaits, vacantWaits } from "./technical-placement.ts";
import { Consensus, Explanation, OnSiteReview, PanelConclusion, PanelResult } from "./technical-result.ts";

/** From the drawn panel to its conclusion; `void` when the unit withdrew, was suspended, or a new panel took over. */
export const TechnicalStatus = z.enum(["assigning", "scoring", "scored", "consensus", "on_site", "reviewed", "concluded", "void"]);
export type TechnicalStatus = z.infer<typeof TechnicalStatus>;

/** A seat of the panel. `code` is the expert's in the published draw. */
export const UnitPanelSeat = z.strictObject({
  memberId: Id,
  code: z.string(),
  organizationId: Id,
  leads: z.boolean(),
  accepted: z.boolean(),
});
export type UnitPanelSeat = z.infer<typeof UnitPanelSeat>;

/** 技术性评价 of one unit (R10): its panel, what the sheets add up to, and what was found beside them. The unit never reads it. */
export const TechnicalEvaluation = z.strictObject({
  evaluationId: Id,
  cycleId: Id,
  unitId: Id,
  unitName: z.string(),
  jurisdiction: JurisdictionCode,
  field: z.string().nullable(),
  attempt: z.int().positive(),
  status: TechnicalStatus,
  drawId: Id,
  /** The unit's code in the published draw. */
  unitCode: z.string(),
  panelSize: z.int().positive(),
  /** The seats in force; fewer than the panel's size while a seat is vacant. */
  seats: z.array(UnitPanelSeat).max(15),
  replaced: z.array(z.strictObject({ memberId: Id, by: Id.nullable(), reason: z.string(), at: Instant })).max(60),
  terms: MarkingTerms,
  openedAt: Instant,
  scoreBy: Instant.nullable(),
  /** True once `scoreBy` passed with sheets still out; nothing is closed by it. */
  overdue: z.boolean(),
  /** The raw result: what the sheets add up to. Never replaced by anything that follows. */
  result: PanelResult.nullable(),
  /** What members whose totals lie far from the panel's say about it, and the step in which each first said so. */
  explanations: z.array(Explanation).max(15),
  consensus: Consensus.nullable(),
  onSite: OnSiteReview.nullable(),
  conclusion: PanelConclusion.nullable(),
});
export type TechnicalEvaluation = z.infer<typeof TechnicalEvaluation>;

export const technicalEvaluationNoun: Noun<TechnicalEvaluation> = {
  name: "technical-evaluation",
  schema: TechnicalEvaluation,
  place: (evaluation) => {
    const { status, cycleId, unitId, unitName, jurisdiction, field, attempt, result, overdue } = evaluation;
    // Someone was replaced and nobody is left to draw: the workflow asks the body instead of the panel.
    const isVacant = (status === "assigning" || status === "scoring") && evaluation.seats.length < evaluation.panelSize;
    const ranked = result === null || status === "void" ? null : rankingSortOf(rankedAs(evaluation, result));
    return placed(isVacant ? "seat_vacant" : status, {
      waits: isVacant ? vacantWaits : technicalWaits(evaluation),
      deadlines: technicalDeadlines(evaluation),
      list:
        ranked === null
          ? { key: `cycle:${cycleId}:technical-evaluation`, sort: `${status}#${unitId}` }
          : { key: `cycle:${cycleId}:ranking`, sort: ranked },
      summary: {
        ...{ unitId, unitName, jurisdiction, field, attempt, overdue },
        ...(result === null ? {} : rankingSummaryOf(evaluation, result)),
      },
      workflow: status === "concluded" || status === "void" ? null : "unit-evaluation",
    });
  },
};
