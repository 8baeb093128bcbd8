import * as z from "zod";

const Evidence = z.object({ slot: z.string(), evidenceId: z.string() });
export type SlotFile = z.infer<typeof Evidence>;

/** A row of a table as it is typed; the columns' own schema is asked when it is saved. */
export const LooseRow = z.record(z.string(), z.json());
export type LooseRow = z.infer<typeof LooseRow>;

const LooseAnswer = z.object({
  text: z.string().default(""),
  notApplicable: z.string().nullable().default(null),
  evidence: z.array(Evidence).default([]),
  rows: z.array(LooseRow).default([]),
});
export type LooseAnswer = z.infer<typeof LooseAnswer>;

/** What a scoring point says while it is typed. Looser than the domain's schema, so that half an answer never fails to show. */
export const LoosePoint = z.object({
  selfPercent: z.number().nullable().default(null),
  selfWords: z.string().default(""),
  notApplicable: z.string().nullable().default(null),
  aspects: z.record(z.string(), LooseAnswer).default({}),
});
export type LoosePoint = z.infer<typeof LoosePoint>;

const emptyAnswer: LooseAnswer = { text: "", notApplicable: null, evidence: [], rows: [] };

export const answerOf = ({ aspects }: LoosePoint, requirement: string): LooseAnswer => aspects[requirement] ?? emptyAnswer;

export const withAnswer = (content: LoosePoint, requirement: string, answer: LooseAnswer): LoosePoint => ({
  ...content,
  aspects: { ...content.aspects, [requirement]: answer },
});
