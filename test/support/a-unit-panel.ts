import { defaultSettings } from "../../domain/programme/setting-catalogue.ts";
import { RubricTree } from "../../domain/rubric/rubric.ts";
import { MarkingTerms, markingTerms } from "../../domain/scoring/marking-terms.ts";
import { UnitSheet } from "../../domain/scoring/unit-sheet.ts";
import { type ResultGroupId, ScoringPointId, topElementOf } from "../../domain/standard/elements.ts";

const words = { zh: "有方法", en: "A method is in place" };
const groups = ["contribution", "market", "innovation", "operations", "resources"] as const satisfies readonly ResultGroupId[];

/** The default rubric: 22 points out of 1000. */
export const aTree = (overrides: Partial<RubricTree> = {}): RubricTree => {
  const { totalPoints, weights, pointWeights, bandStep, bands } = defaultSettings.rubric;
  return RubricTree.parse({
    ...{ totalPoints, weights, bandStep, bands },
    points: ScoringPointId.options.map((point) => ({
      point,
      weight: pointWeights[point],
      required: topElementOf(point) !== "6.5",
      anchors: bands.map((band) => ({ ...band, words })),
    })),
    metrics: groups.map((group) => ({ group, code: `${group}-share`, name: words, unit: "%", better: "higher" })),
    ...overrides,
  });
};

type Left = { readonly notApplicable?: readonly ScoringPointId[]; readonly caps?: Readonly<Record<string, number>> };

/** What holds for marking a unit under the default rubric. */
export const someTerms = ({ notApplicable = [], caps = {} }: Left = {}, tree = aTree()): MarkingTerms =>
  MarkingTerms.parse(
    markingTerms(
      tree,
      {
        notApplicable: notApplicable.map((point) => ({ point, reason: "无此业务" })),
        caps: Object.entries(caps).map(([point, percent]) => ({ point: ScoringPointId.parse(point), percent, reason: "无评估记录" })),
      },
      { score: defaultSettings.score },
    ),
  );

/** A sheet with the same percent on every point but those named. */
export const aUnitSheet = (percent: number, others: Readonly<Record<string, number>> = {}, dissent: string | null = null): UnitSheet =>
  UnitSheet.parse({
    marks: ScoringPointId.options.map((point) => ({
      point,
      percent: others[point] ?? percent,
      reason: "依据充分",
      strength: null,
      improvement: null,
    })),
    dissent,
  });

/** A panel's sheets, `expert-1` first. */
export const aPanel = (...sheets: readonly UnitSheet[]): readonly { readonly memberId: string; readonly sheet: UnitSheet }[] =>
  sheets.map((sheet, index) => ({ memberId: `expert-${index + 1}`, sheet }));
