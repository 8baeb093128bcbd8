import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { RubricLineCode } from "./acceptance-plan.ts";

const line = z.string().trim().min(1).max(200);

/** 陈述答辩人, named by the institution. */
export const Respondent = z.strictObject({ name: z.string().trim().min(1).max(60), duty: line });

/** One question of a panel member and the respondent's answer, tied to the line of the rubric it was about. */
export const DefenceQuestion = z.strictObject({
  askedBy: Id,
  line: RubricLineCode,
  question: z.string().trim().min(1).max(2000),
  answer: z.string().trim().min(1).max(4000),
});

export const DefenceRecord = z.strictObject({
  attendance: z.array(Id).min(1).max(15),
  questions: z.array(DefenceQuestion).min(1).max(60),
  minutesEvidenceId: Id,
  /** Only with the respondent's consent. */
  recording: z.strictObject({ evidenceId: Id, consented: z.literal(true) }).nullable(),
  recordedAt: Instant,
});
export type DefenceRecord = z.infer<typeof DefenceRecord>;

/** 答辩 (7.3.3.2): where and when, who answers, and what was said. */
export const Defence = z.strictObject({
  at: Instant,
  place: line,
  respondent: Respondent.nullable(),
  record: DefenceRecord.nullable(),
});
export type Defence = z.infer<typeof Defence>;
