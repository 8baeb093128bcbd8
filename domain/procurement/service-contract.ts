import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant, LocalDate } from "../kernel/instant.ts";

/** 考核目标: what the project is later inspected and accepted against. */
export const AssessmentTarget = z.strictObject({
  targetId: Id,
  name: z.string().trim().min(1).max(200),
  baseline: z.string().trim().min(1).max(200),
  target: z.string().trim().min(1).max(200),
});

/** 时间节点 of the contract. */
export const Milestone = z.strictObject({ milestoneId: Id, name: z.string().trim().min(1).max(200), dueOn: LocalDate });
export type Milestone = z.infer<typeof Milestone>;

/** A competence the work needs; each must be covered by the implementation team (R69). */
export const RequiredCompetence = z.string().trim().min(1).max(80);

/** 服务合同 between the evaluation body and the winner (7.1.4). Sums are in fen; they concern the project only, never a unit (R07). */
export const ServiceContract = z.strictObject({
  number: z.string().trim().min(1).max(60),
  institutionId: Id,
  amountFen: z.int().nonnegative(),
  obligations: z.string().trim().min(1).max(8000),
  targets: z.array(AssessmentTarget).min(1).max(50),
  milestones: z.array(Milestone).min(1).max(50),
  requiredCompetences: z.array(RequiredCompetence).min(1).max(30),
  endsOn: LocalDate,
  evidenceId: Id,
  signedByBodyAt: Instant,
  signedByInstitutionAt: Instant.nullable(),
});
export type ServiceContract = z.infer<typeof ServiceContract>;
