import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { TechnicalEvaluation } from "../technical-evaluation/technical-evaluation.ts";
import { voidTechnical } from "../technical-evaluation/void-technical.ts";
import type { UnitEvaluation } from "./unit-evaluation.ts";

type Reviewed = { readonly unit: UnitEvaluation; readonly technical: TechnicalEvaluation };

/** An upheld appeal: the result falls, the first panel's work is void, and the unit waits for a new panel. */
export const decideReopenReview = ({ unit, technical }: Reviewed): Decision<Reviewed, "wrong-step"> => {
  if (unit.status !== "announced") return refuse("wrong-step", "4", { step: unit.status, needed: "announced" });
  if (technical.status !== "concluded") return refuse("wrong-step", "4", { step: technical.status, needed: "concluded" });
  return ok({ unit: { ...unit, status: "technical_review", result: null }, technical: voidTechnical(technical) });
};
