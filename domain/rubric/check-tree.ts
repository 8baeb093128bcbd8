import { type Refusal, type Refused, refuse } from "../kernel/result.ts";
import { coversScale } from "../programme/covers-scale.ts";
import { settingAt } from "../programme/setting-catalogue.ts";
import { childrenOf, ResultGroupId, ScoringPointId, TopElementId } from "../standard/elements.ts";
import type { RubricTree } from "./rubric.ts";

/** What keeps a tree from being published. */
export type TreeProblem =
  | "weights-do-not-sum"
  | "setting-out-of-range"
  | "bands-do-not-cover"
  | "rubric-point-missing"
  | "rubric-anchor-missing"
  | "rubric-metric-missing"
  | "rubric-metric-twice";

type Rule = (tree: RubricTree) => readonly Refused<Refusal<TreeProblem>>[];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const sumsTo = (key: string, clause: string, given: number, required: number) =>
  given === required ? [] : [refuse("weights-do-not-sum", clause, { key, given, required })];

const elementsSum: Rule = ({ weights }) => sumsTo("weights", "6", sum(Object.values(weights)), 1000);

/** Each of 6.1–6.6 within the range that the programme's settings allow: 300–550 ‰ for 6.6, 50–250 ‰ for the others. */
const elementsInRange: Rule = ({ weights }) =>
  TopElementId.options.flatMap((element) => {
    const range = settingAt(["rubric", "weights", element])?.range;
    if (range?.kind !== "whole") throw new Error(`the programme has no range for the weight of ${element}`);
    const given = weights[element];
    const { lowest, highest } = range;
    return given < lowest || given > highest
      ? [refuse("setting-out-of-range", element, { key: `weights ${element}`, given, lowest, highest })]
      : [];
  });

const everyPointOnce: Rule = ({ points }) =>
  ScoringPointId.options.flatMap((point) =>
    points.some((one) => one.point === point) ? [] : [refuse("rubric-point-missing", "6", { point })],
  );

const pointsSum: Rule = ({ points, weights }) =>
  TopElementId.options.flatMap((element) => {
    const below = childrenOf(element).map(({ id }) => points.find(({ point }) => point === id)?.weight ?? 0);
    return sumsTo(`points ${element}`, element, sum(below), weights[element]);
  });

const bandsCover: Rule = (tree) => (coversScale(tree) ? [] : [refuse("bands-do-not-cover", "6", { key: "bands", step: tree.bandStep })]);

const everyBandAnchored: Rule = ({ points, bands }) =>
  points.flatMap(({ point, anchors }) =>
    bands
      .filter(({ from, to }) => anchors.filter((anchor) => anchor.from === from && anchor.to === to).length !== 1)
      .map(({ from, to }) => refuse("rubric-anchor-missing", "6", { point, from, to })),
  );

const everyGroupMeasured: Rule = ({ metrics }) =>
  ResultGroupId.options.flatMap((group) =>
    metrics.some((metric) => metric.group === group) ? [] : [refuse("rubric-metric-missing", "6.6", { group })],
  );

const metricsDistinct: Rule = ({ metrics }) =>
  metrics.flatMap(({ code }, index) =>
    metrics.findIndex((metric) => metric.code === code) === index ? [] : [refuse("rubric-metric-twice", "6.6", { code })],
  );

const rules = [
  elementsSum,
  elementsInRange,
  everyPointOnce,
  pointsSum,
  bandsCover,
  everyBandAnchored,
  everyGroupMeasured,
  metricsDistinct,
] as const;

/** Everything that keeps a tree from being published, each with its place; empty when nothing does. A draft may have any of it. */
export const problemsOf = (tree: RubricTree): readonly Refused<Refusal<TreeProblem>>[] => rules.flatMap((rule) => rule(tree));
