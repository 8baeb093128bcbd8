import * as z from "zod";
import { Id } from "../kernel/id.ts";

/** Files of the eligibility section; none is asked for, since the body checks public sources itself. */
export const eligibilitySlots = [{ code: "credit-report", zh: "信用查询结果", en: "Credit check", must: false }] as const;

/** 资格声明: each ground of ineligibility said yes or no to, for how many years back, and that it is true. */
export const EligibilityContent = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        veto: z
          .string()
          .regex(/^[a-z][a-z0-9_]*$/)
          .max(60),
        /** True: it happened within the look-back; null: not yet said. */
        occurred: z.boolean().nullable(),
        explanation: z.string().trim().max(1000),
      }),
    )
    .max(40),
  /** The years the answers look back on; null: not yet said. */
  lookBackYears: z.int().min(1).max(20).nullable(),
  truthful: z.boolean(),
  evidence: z.array(z.strictObject({ slot: z.enum(eligibilitySlots.map(({ code }) => code)), evidenceId: Id })).max(20),
});
export type EligibilityContent = z.infer<typeof EligibilityContent>;
