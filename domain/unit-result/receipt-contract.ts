import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id } from "../kernel/id.ts";
import { RubricPoint } from "../rubric/rubric.ts";
import { ScoringPointId, TopElementId } from "../standard/elements.ts";
import { UnitGrade } from "../unit-evaluation/unit-evaluation-status.ts";

const Anchor = RubricPoint.shape.anchors.element.strip();
const texts = z.array(z.string());

/** 成绩单: one unit's score explained. Scores and maxima in thousandths of a point, weights in thousandths of the total. */
export const ScoreReceipt = z
  .object({
    evaluationId: Id,
    grade: UnitGrade,
    score: z.int(),
    totalPoints: z.int(),
    opinion: z.string(),
    /** The radar of 6.1–6.6; an element none of whose points applies is left out. */
    elements: z.array(z.object({ element: TopElementId, score: z.int(), maximum: z.int(), percent: z.int() })),
    /** The floors that held the grade below what the score alone gives. */
    limitedBy: z.array(z.object({ code: z.string(), zh: z.string(), en: z.string() })),
    points: z.array(
      z.object({
        ...{ point: ScoringPointId, weight: z.int(), maximum: z.int() },
        /** null for a point left out as not applicable, with its reason. */
        ...{ score: z.int().nullable(), percent: z.int().nullable(), notApplicable: z.string().nullable() },
        cap: z.object({ percent: z.int(), reason: z.string() }).nullable(),
        /** The band reached and the one above it, in the words of the rubric. */
        ...{ reached: Anchor.nullable(), next: Anchor.nullable() },
        ...{ reasons: texts, strengths: texts, improvements: texts },
        /** What the panel agreed in consensus, and what was found on site. */
        ...{ agreed: z.string().nullable(), findings: texts },
        /** Names of the files handed in for the point. */
        evidence: texts,
      }),
    ),
  })
  .meta({ id: "ScoreReceipt", description: "A unit's score, explained point by point" });
export type ScoreReceipt = z.infer<typeof ScoreReceipt>;

export const readReceipt = contract({
  name: "read-score-receipt",
  method: "GET",
  path: "/unit-result/evaluations/{id}/receipt",
  title: { zh: "查看成绩单", en: "Read the receipt of a score" },
  clause: "5.2",
  requirements: ["R06", "R10"],
  who: ["unit", "evaluation-body", "supervisor"],
  params: ById,
  request: z.strictObject({}),
  view: ScoreReceipt,
  refusals: ["unknown-record", "result-not-announced"],
});
