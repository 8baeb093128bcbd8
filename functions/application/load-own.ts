import { closingOf } from "../../domain/application/section-window.ts";
import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import type { Instant } from "../../domain/kernel/instant.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import { type UnitEvaluation, unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import type { Context } from "../shell/route.ts";

/** An application of the caller's own unit and the closing that holds for it. */
export type Own = { readonly stored: Stored<UnitEvaluation>; readonly closesAt: Instant };

/** Anyone else's application looks like one that is not there. 2 GetItem. */
export const loadOwn = async (context: Context, id: string): Promise<Ok<Own> | Refused<Refusal<"unknown-record">>> => {
  const stored = await context.records.get(unitEvaluationNoun, id);
  if (stored?.state.unitId !== context.actor.organization.id) return refuse("unknown-record", "5.2");
  const activity = await context.records.get(creationActivityNoun, stored.state.cycleId);
  return ok({ stored, closesAt: closingOf(stored.state, activity?.state) });
};
