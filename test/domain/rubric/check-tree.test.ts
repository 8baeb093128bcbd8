import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../domain/programme/setting-catalogue.ts";
import { problemsOf } from "../../../domain/rubric/check-tree.ts";
import { RubricTree } from "../../../domain/rubric/rubric.ts";
import { rubricOfProgramme } from "../../../domain/rubric/rubric-of-programme.ts";
import { ResultGroupId } from "../../../domain/standard/elements.ts";
import { aTree } from "../../support/a-rubric.ts";

const tree = aTree();
const refusalsOf = (overrides: Partial<RubricTree>) => problemsOf({ ...tree, ...overrides }).map(({ refusal }) => refusal);
const pointsWith = (point: string, weight: number) => tree.points.map((one) => (one.point === point ? { ...one, weight } : one));

describe("the first draft of a rubric", () => {
  it("R04 follows the programme's weights, has words for every band and could be published as it is", () => {
    expect(RubricTree.parse(tree)).toEqual(tree);
    expect(problemsOf(tree)).toEqual([]);
    expect(tree.weights).toEqual(defaultSettings.rubric.weights);
    expect(tree.points.map(({ anchors }) => anchors.length)).toEqual(tree.points.map(() => 6));
  });

  it("R04 words the dimensions the programme uses, process and results each their own", () => {
    const rubric = { ...defaultSettings.rubric, processMethod: ["approach" as const], resultMethod: ["trend" as const] };
    const { points } = rubricOfProgramme({ rubric });
    const lowest = (id: string) => points.find(({ point }) => point === id)?.anchors[0]?.words.zh;
    expect([lowest("6.1.1"), lowest("market")]).toEqual(["没有方法或仅有零星做法。", "没有趋势数据或多为不利趋势。"]);
  });

  it("R04 has words for a body's own bands too", () => {
    const bands = [
      { from: 0, to: 50 },
      { from: 60, to: 100 },
    ];
    const own = rubricOfProgramme({ rubric: { ...defaultSettings.rubric, bandStep: 10, bands } });
    expect(problemsOf(own)).toEqual([]);
  });

  it("R54–R59 asks for at least three figures in each of the five groups", () => {
    const counts = ResultGroupId.options.map((group) => tree.metrics.filter((metric) => metric.group === group).length);
    expect(counts.every((count) => count >= 3)).toBe(true);
  });
});

describe("what keeps a rubric from being published", () => {
  it.each([
    [
      "elements that do not sum to 1000",
      { weights: { ...tree.weights, "6.1": 140 } },
      { code: "weights-do-not-sum", clause: "6", details: { key: "weights", given: 1010, required: 1000 } },
    ],
    [
      "an element outside its range",
      { weights: { ...tree.weights, "6.5": 40, "6.1": 180 } },
      { code: "setting-out-of-range", clause: "6.5", details: { key: "weights 6.5", given: 40, lowest: 50, highest: 250 } },
    ],
    [
      "results weighing too little",
      { weights: { ...tree.weights, "6.6": 290, "6.1": 240 } },
      { code: "setting-out-of-range", clause: "6.6", details: { key: "weights 6.6", given: 290, lowest: 300, highest: 550 } },
    ],
    [
      "points that do not sum to their element",
      { points: pointsWith("6.2.1", 31) },
      { code: "weights-do-not-sum", clause: "6.2", details: { key: "points 6.2", given: 141, required: 140 } },
    ],
    [
      "a point that stands twice for another",
      { points: tree.points.map((one) => (one.point === "6.1.2" ? { ...one, point: "6.1.1" as const } : one)) },
      { code: "rubric-point-missing", clause: "6", details: { point: "6.1.2" } },
    ],
    [
      "bands with a gap",
      { bands: tree.bands.map((band, index) => (index === 1 ? { from: 15, to: 25 } : band)) },
      { code: "bands-do-not-cover", clause: "6", details: { key: "bands", step: 5 } },
    ],
    [
      "a band without words",
      { points: tree.points.map((one) => (one.point === "market" ? { ...one, anchors: one.anchors.slice(1) } : one)) },
      { code: "rubric-anchor-missing", clause: "6", details: { point: "market", from: 0, to: 5 } },
    ],
    [
      "R54 a group without a figure",
      { metrics: tree.metrics.filter(({ group }) => group !== "innovation") },
      { code: "rubric-metric-missing", clause: "6.6", details: { group: "innovation" } },
    ],
    [
      "a figure listed twice",
      { metrics: [...tree.metrics, ...tree.metrics.slice(0, 1)] },
      { code: "rubric-metric-twice", clause: "6.6", details: { code: "sales" } },
    ],
  ])("names %s", (_, overrides, refusal) => {
    expect(refusalsOf(overrides)).toContainEqual(refusal);
  });
});
