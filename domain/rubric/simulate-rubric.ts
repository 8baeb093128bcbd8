import type * as z from "zod";
import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import { rescore } from "../scoring/rescore.ts";
import type { TechnicalEvaluation } from "../technical-evaluation/technical-evaluation.ts";
import type { RubricTree } from "./rubric.ts";
import type { simulateRubric } from "./simulation-contract.ts";

type Row = z.infer<typeof simulateRubric.view>["rows"][number];

/**
 * One unit under another rubric: the points as the panel concluded them, by the shares they earned. Undefined for a unit without a
 * conclusion, whose points nobody settled.
 */
export const simulated = (
  { evaluationId, unitId, unitName, result, conclusion, terms }: TechnicalEvaluation,
  tree: RubricTree,
  settings: Pick<ProgrammeSettings, "unit">,
): Row | undefined => {
  if (!result || !conclusion) return undefined;
  const points = result.points.map((one) => ({
    ...one,
    score: conclusion.points.find(({ point }) => point === one.point)?.score ?? one.score,
  }));
  const { score, grade } = conclusion;
  return { evaluationId, unitId, unitName, actual: { score, grade }, simulated: rescore({ points }, terms, tree, settings) };
};
