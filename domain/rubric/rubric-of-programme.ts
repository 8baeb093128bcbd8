import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import { ScoringPointId } from "../standard/elements.ts";
import { anchorsOf } from "./anchors-of.ts";
import { defaultMetrics } from "./default-metrics.ts";
import type { RubricTree } from "./rubric.ts";

/** The first draft of a rubric: the programme's weights and bands, general words for every band, the usual figures of 6.6. */
export const rubricOfProgramme = ({ rubric }: Pick<ProgrammeSettings, "rubric">): RubricTree => ({
  totalPoints: rubric.totalPoints,
  weights: rubric.weights,
  points: ScoringPointId.options.map((point) => ({
    point,
    weight: rubric.pointWeights[point],
    required: true,
    anchors: anchorsOf(point, rubric),
  })),
  bandStep: rubric.bandStep,
  bands: rubric.bands,
  metrics: [...defaultMetrics],
});
