import * as z from "zod";
import type { ScoringPointId } from "../standard/elements.ts";
import type { Aspect, AspectId } from "./aspect.ts";
import { brandAspects } from "./aspects/brand.ts";
import { foundationAspects } from "./aspects/foundation.ts";
import { innovationAspects } from "./aspects/innovation.ts";
import { leadershipAspects } from "./aspects/leadership.ts";
import { operationAspects } from "./aspects/operation.ts";
import { resultAspects } from "./aspects/results.ts";

const all = {
  ...leadershipAspects,
  ...operationAspects,
  ...innovationAspects,
  ...foundationAspects,
  ...brandAspects,
  ...resultAspects,
} as const satisfies Record<AspectId, { readonly about: Aspect }>;

/** R18–R59 as they are asked of a unit, in the order of the standard. */
export const aspects: readonly Aspect[] = Object.values(all).map(({ about }) => about);

/** The aspects a scoring point is made of, in order. */
export const aspectsOf = (point: ScoringPointId): readonly Aspect[] => aspects.filter(({ points }) => points.includes(point));

/** The answers of one point by requirement; an aspect not yet touched is left out. Every table keeps its own row. */
export const AspectAnswers = z.strictObject({
  R18: all.R18.answer.optional(),
  R19: all.R19.answer.optional(),
  R20: all.R20.answer.optional(),
  R21: all.R21.answer.optional(),
  R22: all.R22.answer.optional(),
  R23: all.R23.answer.optional(),
  R24: all.R24.answer.optional(),
  R25: all.R25.answer.optional(),
  R26: all.R26.answer.optional(),
  R27: all.R27.answer.optional(),
  R28: all.R28.answer.optional(),
  R29: all.R29.answer.optional(),
  R30: all.R30.answer.optional(),
  R31: all.R31.answer.optional(),
  R32: all.R32.answer.optional(),
  R33: all.R33.answer.optional(),
  R34: all.R34.answer.optional(),
  R35: all.R35.answer.optional(),
  R36: all.R36.answer.optional(),
  R37: all.R37.answer.optional(),
  R38: all.R38.answer.optional(),
  R39: all.R39.answer.optional(),
  R40: all.R40.answer.optional(),
  R41: all.R41.answer.optional(),
  R42: all.R42.answer.optional(),
  R43: all.R43.answer.optional(),
  R44: all.R44.answer.optional(),
  R45: all.R45.answer.optional(),
  R46: all.R46.answer.optional(),
  R47: all.R47.answer.optional(),
  R48: all.R48.answer.optional(),
  R49: all.R49.answer.optional(),
  R50: all.R50.answer.optional(),
  R51: all.R51.answer.optional(),
  R52: all.R52.answer.optional(),
  R53: all.R53.answer.optional(),
  R54: all.R54.answer.optional(),
  R55: all.R55.answer.optional(),
  R56: all.R56.answer.optional(),
  R57: all.R57.answer.optional(),
  R58: all.R58.answer.optional(),
  R59: all.R59.answer.optional(),
});
export type AspectAnswers = z.infer<typeof AspectAnswers>;
