import { ScoringPointId, TopElementId, topElementOf } from "../standard/elements.ts";
import type { PanelResult } from "../technical-evaluation/technical-result.ts";
import { divideHalfUp } from "./thousandths.ts";

/** What one applicable point earned and could have earned, both in thousandths of a point. */
export type PointScore = { readonly point: ScoringPointId; readonly score: number; readonly maximum: number };

/** Looked up once: every result is added up many times over, without each expert in turn. */
const pointsOf: ReadonlyMap<TopElementId, ReadonlySet<ScoringPointId>> = new Map(
  TopElementId.options.map((element) => [element, new Set(ScoringPointId.options.filter((point) => topElementOf(point) === element))]),
);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * A score out of the rubric's total from the sum of points that could earn `maximum`: what was left out as not applicable is made up
 * for by the rest. Thousandths of a point, rounded half up once; exact when nothing was left out. Throws when nothing could be earned.
 */
export const outOfTotal = (earned: number, maximum: number, totalPoints: number): number =>
  divideHalfUp(earned * totalPoints * 1000, maximum);

/** Clause 6: the points added up to the unit's score and to 6.1–6.6. An element none of whose points applies is left out. */
export const sumPoints = (points: readonly PointScore[], totalPoints: number): Pick<PanelResult, "score" | "elements"> => {
  const elements = TopElementId.options.flatMap((element) => {
    const own = points.filter(({ point }) => pointsOf.get(element)?.has(point));
    if (own.length === 0) return [];
    return [{ element, score: sum(own.map(({ score }) => score)), maximum: sum(own.map(({ maximum }) => maximum)) }];
  });
  const earned = sum(elements.map(({ score }) => score));
  return { score: outOfTotal(earned, sum(elements.map(({ maximum }) => maximum)), totalPoints), elements };
};
