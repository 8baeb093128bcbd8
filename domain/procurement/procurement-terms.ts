import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { LocalDate } from "../kernel/instant.ts";
import { RequiredCompetence } from "./service-contract.ts";

/** How the institution is chosen (7.1.4). The further methods of domain.md B.5 have settings but no procedure here yet. */
const ProcurementMethod = z.enum(["inquiry", "open_tender"]);
export type ProcurementMethod = z.infer<typeof ProcurementMethod>;

/** What the work must be, binding for proposals and for the contract alike. */
const ProcurementRequirements = z.strictObject({
  scope: z.string().trim().min(1).max(8000),
  competences: z.array(RequiredCompetence).min(1).max(30),
  /** The last day by which the service must be done. */
  completeBy: LocalDate,
});

/** 采购文件: what every institution may read from the day of issue. Sums are in fen. */
export const ProcurementTerms = z.strictObject({
  title: z.string().trim().min(1).max(200),
  method: ProcurementMethod,
  /** True when the money is fiscal, so that the Government Procurement Law applies. */
  fiscalMoney: z.boolean(),
  /** Why this method is lawful here; an inquiry cannot do without it (A.3-4). */
  legalBasis: z.string().trim().min(1).max(1000).nullable(),
  evidenceIds: z.array(Id).min(1).max(20),
  requirements: ProcurementRequirements,
  budgetFen: z.int().positive().max(1_000_000_000_000),
});
export type ProcurementTerms = z.infer<typeof ProcurementTerms>;

/** Whose rules hold for one procurement. */
export const ProcurementRegime = z.enum(["tendering", "gov_procurement", "own_rules"]);
export type ProcurementRegime = z.infer<typeof ProcurementRegime>;
