import type { Stored } from "../../domain/kernel/noun.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import { technicalSightOf } from "../../domain/technical-evaluation/may.ts";
import { type TechnicalEvaluation, technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import type { Context } from "../shell/route.ts";

type Seen = { readonly stored: Stored<TechnicalEvaluation>; readonly sight: "whole" | "seat" };

/** A technical evaluation the caller may know of; any other looks like one that does not exist. 1 GetItem. */
export const loadEvaluation = async (context: Context, id: string): Promise<Ok<Seen> | Refused<Refusal<"unknown-record">>> => {
  const stored = await context.records.get(technicalEvaluationNoun, id);
  const sight = stored ? technicalSightOf(context.actor, stored.state) : "none";
  return stored && sight !== "none" ? ok({ stored, sight }) : refuse("unknown-record", "5.2");
};
