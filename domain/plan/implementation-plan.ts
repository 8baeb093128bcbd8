import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant, LocalDate } from "../kernel/instant.ts";

/** What the institution writes: the three parts that 7.2.2 names are mandatory. */
export const PlanContent = z.strictObject({
  completionTimes: z
    .array(z.strictObject({ task: z.string().trim().min(1).max(200), dueOn: LocalDate }))
    .min(1)
    .max(100),
  objectives: z
    .array(z.strictObject({ objective: z.string().trim().min(1).max(500), targetId: Id }))
    .min(1)
    .max(50),
  serviceContent: z.string().trim().min(1).max(20000),
  evidenceIds: z.array(Id).max(20),
});
export type PlanContent = z.infer<typeof PlanContent>;

/** 实施方案: one numbered version. Returned and changed plans are new versions; a confirmed one is frozen by its hash. */
export const ImplementationPlan = z.strictObject({
  planVersion: z.int().positive(),
  content: PlanContent,
  hash: z.string(),
  submittedAt: Instant,
  /** When the local authority's time runs out; silence is escalated, never taken for consent. */
  confirmBy: Instant,
  overdue: z.boolean(),
  returnedFor: z.string().nullable(),
  confirmation: z.strictObject({ memberId: Id, organizationId: Id, at: Instant }).nullable(),
});
export type ImplementationPlan = z.infer<typeof ImplementationPlan>;

/** 备案: the evaluation body's record of the confirmed plan. */
export const Filing = z.strictObject({ filingNumber: z.string(), planVersion: z.int().positive(), planHash: z.string(), filedAt: Instant });
export type Filing = z.infer<typeof Filing>;
