import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun, Placement } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";
import { ResultGroupId, ScoringPointId, TopElementId } from "../standard/elements.ts";

const Text = z.strictObject({ zh: z.string().trim().min(1).max(600), en: z.string().trim().min(1).max(1200) });

/** A step of the scoring guideline in percent of a point's maximum, both ends within. */
export const Band = z.strictObject({ from: z.int().min(0).max(100), to: z.int().min(0).max(100) });
export type Band = z.infer<typeof Band>;

/** One of the 22 scoring points: its weight in thousandths of the total, and in words what earns each band (ADLI, or LeTCI in 6.6). */
export const RubricPoint = z.strictObject({
  point: ScoringPointId,
  weight: z.int().min(0).max(1000),
  /** A point that is not required may be left out as not applicable, with a reason; the rest then makes up the total. */
  required: z.boolean(),
  anchors: z.array(Band.extend({ words: Text })).max(11),
});
export type RubricPoint = z.infer<typeof RubricPoint>;

/** A figure asked for under one of the five groups of 6.6; the list is open (R54). */
export const RubricMetric = z.strictObject({
  group: ResultGroupId,
  code: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  name: Text,
  unit: z.string().trim().min(1).max(20),
  better: z.enum(["higher", "lower"]),
});
export type RubricMetric = z.infer<typeof RubricMetric>;

/** The tree of clause 6 as it is scored: weights of 6.1–6.6 in thousandths, the points below them, the bands, the metrics of 6.6. */
export const RubricTree = z.strictObject({
  totalPoints: z.literal([100, 1000]),
  weights: z.record(TopElementId, z.int().min(0).max(1000)),
  points: z.array(RubricPoint).length(ScoringPointId.options.length),
  bandStep: z.literal([1, 5, 10]),
  bands: z.array(Band).min(2).max(11),
  metrics: z.array(RubricMetric).min(5).max(120),
});
export type RubricTree = z.infer<typeof RubricTree>;

/** 评分细则 of unit evaluation: written as a draft, published before applications open, and from then on unchangeable (R04). */
export const Rubric = z.strictObject({
  rubricId: Id,
  programmeId: Id,
  year: z.int().min(2020).max(2100),
  title: Text,
  standardVersionId: z.string().min(1),
  status: z.enum(["draft", "published", "withdrawn"]),
  /** The rubric it was copied from, e.g. last year's. */
  copiedFrom: Id.nullable(),
  tree: RubricTree,
  publishedAt: Instant.nullable(),
  /** SHA-256 of the RFC 8785 form of the tree; null until published. */
  contentHash: Sha256Hex.nullable(),
  /** Who wrote it: none of them may publish it. */
  preparedBy: z.array(Id).min(1).max(200),
  /** The cycles whose units are judged by it; from the first on it cannot be withdrawn. */
  usedBy: z.array(Id).max(100).default([]),
  withdrawn: z.strictObject({ reason: z.string(), at: Instant }).nullable().default(null),
});
export type Rubric = z.infer<typeof Rubric>;

const listOf = (status: Rubric["status"], publishedAt: Rubric["publishedAt"], year: number): Placement["list"] => {
  if (publishedAt !== null) return { key: "public:rubric", sort: String(year) };
  return status === "draft" ? { key: "rubrics:draft", sort: String(year) } : null;
};

export const rubricNoun: Noun<Rubric> = {
  name: "rubric",
  schema: Rubric,
  place: ({ status, year, title, publishedAt, contentHash }) =>
    placed(status, {
      // Drafts are the body's own; one that was withdrawn before it was ever published is nobody's.
      list: listOf(status, publishedAt, year),
      summary: { year, title, status, publishedAt, contentHash },
    }),
};

/** The most a point can earn, in thousandths of a point: 30 ‰ of 1000 points is 30000. */
export const maximumOf = ({ totalPoints }: Pick<RubricTree, "totalPoints">, { weight }: Pick<RubricPoint, "weight">): number =>
  weight * totalPoints;
