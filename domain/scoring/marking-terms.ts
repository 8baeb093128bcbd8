import * as z from "zod";
import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import { maximumOf, type RubricTree } from "../rubric/rubric.ts";
import { ScoringPointId } from "../standard/elements.ts";
import type { Submission } from "../unit-evaluation/unit-evaluation.ts";

/** What holds for marking one point of one unit; `cap` is the highest percent the rules allow, null when only the scale limits it. */
const PointTerms = z.strictObject({
  point: ScoringPointId,
  /** In thousandths of a point. */
  maximum: z.int().nonnegative(),
  cap: z.int().min(0).max(100).nullable(),
});

/** All that marking one unit needs, frozen into each sheet when it is opened; points not applicable are left out. */
export const MarkingTerms = z.strictObject({
  points: z.array(PointTerms).min(1).max(22),
  bandStep: z.int().positive(),
  lowItemPct: z.int().min(0).max(100),
  totalPoints: z.int().positive(),
});
export type MarkingTerms = z.infer<typeof MarkingTerms>;

export const markingTerms = (
  tree: RubricTree,
  { caps, notApplicable }: Pick<Submission, "caps" | "notApplicable">,
  { score }: Pick<ProgrammeSettings, "score">,
): MarkingTerms => ({
  points: tree.points
    .filter(({ point }) => !notApplicable.some((left) => left.point === point))
    .map((one) => ({
      point: one.point,
      maximum: maximumOf(tree, one),
      cap: caps.find(({ point }) => point === one.point)?.percent ?? null,
    })),
  bandStep: tree.bandStep,
  lowItemPct: score.lowItemPct,
  totalPoints: tree.totalPoints,
});
