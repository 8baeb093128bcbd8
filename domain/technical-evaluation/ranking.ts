import * as z from "zod";
import type { Fields } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { UnitGrade } from "../unit-evaluation/unit-evaluation-status.ts";
import type { TechnicalEvaluation } from "./technical-evaluation.ts";
import type { PanelResult } from "./technical-result.ts";

/** More than any score in thousandths of 1000 points. */
const ceiling = 9_999_999;
const inverted = (score: number): string => String(ceiling - score).padStart(7, "0");

type Ranked = {
  readonly score: number;
  readonly elements: readonly Pick<PanelResult["elements"][number], "element" | "score">[];
  readonly points: readonly Pick<PanelResult["points"][number], "point" | "score">[];
};

/**
 * Sorts results from the best down as plain texts: score, then the results of 6.6, then its operations (`score.tieBreak`). What is
 * still equal is for the collective decision.
 */
export const rankingSortOf = ({ score, elements, points }: Ranked): string => {
  const results = elements.find(({ element }) => element === "6.6")?.score ?? 0;
  const operations = points.find(({ point }) => point === "operations")?.score ?? 0;
  return [score, results, operations].map(inverted).join("#");
};

/** What an evaluation is ranked by: its panel's conclusion once there is one, until then what the sheets add up to. */
export const rankedAs = ({ conclusion }: Pick<TechnicalEvaluation, "conclusion">, result: PanelResult): Ranked => conclusion ?? result;

/** What a row of the ranking list carries, so that a page of it is one query; only overseers read that list. Scores in thousandths. */
export const RankingSummary = z.object({
  unitId: Id,
  unitName: z.string(),
  score: z.int(),
  grade: UnitGrade,
  stable: z.boolean(),
  /** Score of the panel's conclusion; null before. */
  concluded: z.int().nullable(),
  members: z.array(z.object({ memberId: Id, total: z.int() })),
});
export type RankingSummary = z.infer<typeof RankingSummary>;

export const rankingSummaryOf = (
  { unitId, unitName, conclusion }: Pick<TechnicalEvaluation, "unitId" | "unitName" | "conclusion">,
  result: PanelResult,
): RankingSummary & Fields => ({
  unitId,
  unitName,
  score: result.score,
  grade: conclusion?.grade ?? result.grade,
  stable: result.stability.stable,
  concluded: conclusion?.score ?? null,
  members: result.members.map(({ memberId, total }) => ({ memberId, total })),
});
