import * as z from "zod";

const Line = z.string().catch("");
const Evidence = z.array(z.object({ slot: z.string(), evidenceId: z.string() })).catch([]);
const Related = z.object({ id: Line, kind: Line, until: z.string().nullable().catch(null) });
const StayAway = z.object({ kind: Line, name: Line, id: z.string().nullable().catch(null), reason: Line });
const noContact = { department: "", phone: "", email: "" };

/** Who the unit is, while it is typed: looser than the domain's schema, so that half of it never fails to show. */
export const LooseProfile = z.object({
  field: Line,
  products: Line,
  employees: z.number().nullable().catch(null),
  scale: z.string().nullable().catch(null),
  contact: z.object({ department: Line, phone: Line, email: Line }).catch(noContact),
  related: z.array(Related).catch([]),
  stayAway: z.array(StayAway).catch([]),
  evidence: Evidence,
});
export type LooseProfile = z.infer<typeof LooseProfile>;

const Answer = z.object({ veto: z.string(), occurred: z.boolean().nullable().catch(null), explanation: Line });

/** What would rule the unit out, while it is answered. */
export const LooseEligibility = z.object({
  answers: z.array(Answer).catch([]),
  lookBackYears: z.number().nullable().catch(null),
  truthful: z.boolean().catch(false),
  evidence: Evidence,
});
export type LooseEligibility = z.infer<typeof LooseEligibility>;
