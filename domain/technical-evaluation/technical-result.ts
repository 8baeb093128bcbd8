import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { ScoringPointId, TopElementId } from "../standard/elements.ts";
import { UnitGrade } from "../unit-evaluation/unit-evaluation-status.ts";

const Words = z.string().trim().min(1).max(4000);
/** In thousandths of a point. */
const Score = z.int().nonnegative();

/** What the sheets of a panel add up to by the programme's rule; anyone with the sheets can work it out again. */
export const PanelResult = z.strictObject({
  /** Out of the rubric's total, points left out as not applicable made up for by the others. */
  score: Score,
  points: z.array(z.strictObject({ point: ScoringPointId, score: Score, lowest: z.int(), highest: z.int() })).max(22),
  elements: z.array(z.strictObject({ element: TopElementId, score: Score, maximum: Score })).max(6),
  members: z.array(z.strictObject({ memberId: Id, total: Score })).max(15),
  /** The grade the scale gives for this result. */
  grade: UnitGrade,
  /** Points on which the marks lie too far apart, and members whose totals do. */
  disagreement: z.strictObject({ points: z.array(ScoringPointId).max(22), members: z.array(Id).max(15) }),
  /** Krippendorff's alpha (interval) of the panel over the points, in thousandths; null when it is not defined. */
  alpha: z.int().nullable(),
  /** Whether the grade stays when any one expert is left out; `flips` names those without whom it would not. */
  stability: z.strictObject({ stable: z.boolean(), flips: z.array(z.strictObject({ memberId: Id, grade: UnitGrade })).max(15) }),
  dissents: z.array(z.strictObject({ memberId: Id, reasons: z.string() })).max(15),
  aggregatedAt: Instant,
});
export type PanelResult = z.infer<typeof PanelResult>;

/** The consensus meeting: what the panel agreed on the points its marks disagreed on, each with the reason. */
export const Consensus = z.strictObject({
  heldAt: Instant,
  attendance: z.array(Id).min(1).max(15),
  points: z.array(z.strictObject({ point: ScoringPointId, percent: z.int().min(0).max(100), reason: Words })).max(22),
  minutes: Words,
  recordedBy: By,
});
export type Consensus = z.infer<typeof Consensus>;

/** Why a member's total lies far from the panel's; `during` is the step it was first given in, so that later steps do not ask again. */
export const Explanation = z.strictObject({
  memberId: Id,
  text: Words,
  during: z.enum(["scored", "consensus", "on_site", "reviewed"]),
  at: Instant,
});
export type Explanation = z.infer<typeof Explanation>;

/** 现场评审: its plan, what was looked at and found, and by how many percent of a point each finding moves it. */
export const OnSiteReview = z.strictObject({
  from: Instant,
  until: Instant,
  place: z.string(),
  team: z.array(Id).min(1).max(15),
  items: z
    .array(
      z.strictObject({
        itemId: Id,
        point: ScoringPointId,
        question: Words,
        finding: z
          .strictObject({ text: Words, adjustment: z.int().min(-100).max(100), evidenceIds: z.array(Id).max(20), by: By, at: Instant })
          .nullable(),
      }),
    )
    .max(60),
  closedAt: Instant.nullable(),
});
export type OnSiteReview = z.infer<typeof OnSiteReview>;

/** What the panel concludes: the final score and grade, by the scale, from the raw result, the consensus and the findings on site. */
export const PanelConclusion = z.strictObject({
  opinion: Words,
  score: Score,
  points: z.array(z.strictObject({ point: ScoringPointId, score: Score })).max(22),
  elements: z.array(z.strictObject({ element: TopElementId, score: Score, maximum: Score })).max(6),
  /** The panel's score calibrated over the year, where the programme lets that decide; null where the raw marks do. */
  calibrated: Score.nullable(),
  grade: UnitGrade,
  /** The floors and rules that held the grade down, as codes. */
  limitedBy: z.array(z.string()).max(10),
  by: By,
  at: Instant,
});
export type PanelConclusion = z.infer<typeof PanelConclusion>;
