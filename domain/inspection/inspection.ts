import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";

const Judgement = z.strictObject({ finding: z.string().trim().min(1).max(4000), evidenceIds: z.array(Id).max(20) });

/** The three judgements that 7.2.4 asks for. */
export const Findings = z.strictObject({ progress: Judgement, effect: Judgement, satisfaction: Judgement });

export const InspectionOutcome = z.enum(["on_track", "rectify", "stop"]);

/** 过程检查, pinned to the three bases it judged by: filed plan, contract, assessment targets. */
export const Inspection = z.strictObject({
  inspectedAt: Instant,
  inspectorId: Id,
  bases: z.strictObject({ planVersion: z.int().positive(), planHash: z.string(), contractHash: z.string(), targetsHash: z.string() }),
  findings: Findings,
  /** Counted from the served units' own answers, not written by the inspector. */
  satisfaction: z.strictObject({ answers: z.int().nonnegative(), satisfied: z.int().nonnegative() }),
  outcome: InspectionOutcome,
  rectifyBy: Instant.nullable(),
  rectification: z.strictObject({ report: z.string(), evidenceIds: z.array(Id), at: Instant }).nullable(),
});
export type Inspection = z.infer<typeof Inspection>;
