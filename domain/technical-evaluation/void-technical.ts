import type { TechnicalEvaluation } from "./technical-evaluation.ts";

/** Judging ends without a result: the unit withdrew or was suspended. What the panel had done stays on record. */
export const voidTechnical = (technical: TechnicalEvaluation): TechnicalEvaluation => ({ ...technical, status: "void" });
