import * as z from "zod";
import { Band, RubricMetric, RubricPoint, RubricTree } from "../../../domain/rubric/rubric.ts";
import { TopElementId, topElementOf } from "../../../domain/standard/elements.ts";

const LooseText = z.object({ zh: z.string(), en: z.string() });

/** A tree as it is being written: texts may still be empty. */
export const LooseTree = RubricTree.extend({
  points: z.array(RubricPoint.extend({ anchors: z.array(Band.extend({ words: LooseText })) })),
  bands: z.array(Band),
  metrics: z.array(RubricMetric.extend({ code: z.string(), name: LooseText, unit: z.string() })),
});
export type LooseTree = z.infer<typeof LooseTree>;
export type LoosePoint = LooseTree["points"][number];

export const LooseRubric = z.object({ title: LooseText, tree: LooseTree });
export type LooseRubric = z.infer<typeof LooseRubric>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** What the points under an element add up to, in thousandths of the total. */
export const sumUnder = ({ points }: LooseTree, element: TopElementId): number =>
  sum(points.filter(({ point }) => topElementOf(point) === element).map(({ weight }) => weight));

export const sumOfElements = ({ weights }: LooseTree): number => sum(TopElementId.options.map((element) => weights[element]));

/** Points → thousandths of the total and back, as people reckon in points. */
export const toWeight = (points: number, totalPoints: number): number =>
  Math.max(0, Math.min(1000, Math.round((points * 1000) / totalPoints)));
export const toPoints = (weight: number, totalPoints: number): number => (weight * totalPoints) / 1000;

export const withPoint = (tree: LooseTree, changed: LoosePoint): LooseTree => ({
  ...tree,
  points: tree.points.map((one) => (one.point === changed.point ? changed : one)),
});

type OneBand = LooseTree["bands"][number];
const isSame = (one: OneBand, other: OneBand): boolean => one.from === other.from && one.to === other.to;

/** Moves a band; what was written for it in every point moves along. */
export const withBand = (tree: LooseTree, place: number, to: OneBand): LooseTree => {
  const was = tree.bands[place];
  if (!was) return tree;
  return {
    ...tree,
    bands: tree.bands.map((band, index) => (index === place ? to : band)),
    points: tree.points.map((point) => ({
      ...point,
      anchors: point.anchors.map((anchor) => (isSame(anchor, was) ? { ...anchor, ...to } : anchor)),
    })),
  };
};

/** Takes a band away, with what was written for it. */
export const withoutBand = (tree: LooseTree, place: number): LooseTree => {
  const was = tree.bands[place];
  if (!was) return tree;
  return {
    ...tree,
    bands: tree.bands.filter((_, index) => index !== place),
    points: tree.points.map((point) => ({ ...point, anchors: point.anchors.filter((anchor) => !isSame(anchor, was)) })),
  };
};

/** The words of a point for a band; empty where none are written. */
export const anchorOf = ({ anchors }: LoosePoint, band: OneBand) =>
  anchors.find((anchor) => isSame(anchor, band)) ?? { ...band, words: { zh: "", en: "" } };

export const withAnchor = (point: LoosePoint, band: OneBand, words: { readonly zh: string; readonly en: string }): LoosePoint => ({
  ...point,
  anchors: [...point.anchors.filter((anchor) => !isSame(anchor, band)), { from: band.from, to: band.to, words: { ...words } }].toSorted(
    (one, other) => one.from - other.from,
  ),
});

/** What is saved: anchors nobody wrote anything for are left out. */
export const savedTree = (tree: LooseTree): LooseTree => ({
  ...tree,
  points: tree.points.map((point) => ({
    ...point,
    anchors: point.anchors.filter(({ words }) => words.zh.trim() !== "" || words.en.trim() !== ""),
  })),
});
