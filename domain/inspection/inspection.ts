import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";

export const Judgement = z.strictObject({ finding: z.string().trim().min(1).max(4000), evidenceIds: z.array(Id).max(20) });

/** The three judgements that 7.2.4 asks for. */
const Findings = z.strictObject({ progress: Judgement, effect: Judgement, satisfaction: Judgement });

export const InspectionOutcome = z.enum(["on_track", "rectify", "stop"]);

/** What the inspector found of one assessment target of the contract. */
export const TargetFinding = z.strictObject({
  targetId: Id,
  course: z.enum(["reached", "on_course", "behind"]),
  finding: z.string().trim().min(1).max(1000),
});

/** No record grows without bound: after so many inspections a project is stopped or completed. */
export const inspectionLimit = 24;

/** 过程检查, pinned to the three bases it judged by: filed plan, contract, assessment targets. */
export const Inspection = z.strictObject({
  inspectedAt: Instant,
  inspectorId: Id,
  bases: z.strictObject({ planVersion: z.int().positive(), planHash: z.string(), contractHash: z.string(), targetsHash: z.string() }),
  findings: Findings,
  targets: z.array(TargetFinding).max(50),
  /** Counted from the served units' own answers, not written by the inspector; absent for readers who may not know it. */
  satisfaction: z.strictObject({ answers: z.int().nonnegative(), satisfied: z.int().nonnegative() }).optional(),
  outcome: InspectionOutcome,
  rectifyBy: Instant.nullable(),
  /** The rectification was not reported in time; recorded, never decided upon by itself. */
  overdue: z.boolean(),
  rectification: z.strictObject({ report: z.string(), evidenceIds: z.array(Id), at: Instant }).nullable(),
});
export type Inspection = z.infer<typeof Inspection>;
