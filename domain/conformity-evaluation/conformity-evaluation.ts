import * as z from "zod";
import { SectionId } from "../application/section-id.ts";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import { ConformityItemId } from "./conformity-items.ts";

const Words = z.string().trim().min(1).max(2000);

/** What the reviewer found on one item; `reason` says why unless it conforms. */
export const ConformityFinding = z.strictObject({
  item: ConformityItemId,
  outcome: z.enum(["conforms", "fails", "needs_supplement"]),
  reason: Words.nullable(),
  evidenceIds: z.array(Id).max(20),
});
export type ConformityFinding = z.infer<typeof ConformityFinding>;

export const ConformityAnswer = ConformityFinding.extend({ by: By, at: Instant });
export type ConformityAnswer = z.infer<typeof ConformityAnswer>;

/** What the unit is asked to supplement: sections, each with the reason. */
export const SupplementItems = z
  .array(z.strictObject({ section: SectionId, reason: z.string().trim().min(1).max(1000) }))
  .min(1)
  .max(SectionId.options.length)
  .refine((items) => new Set(items.map(({ section }) => section)).size === items.length);

/** The decision on one recusal challenge of the profile (B.3); `against` is whom the draw then leaves out. */
const ChallengeDecision = z.strictObject({
  kind: z.enum(["expert", "organization"]),
  /** As the unit wrote it. */
  name: z.string(),
  reason: z.string(),
  against: Id.nullable(),
  granted: z.boolean(),
  decisionReason: Words,
  by: By,
  at: Instant,
});

/** 符合性评价 of one unit (R09). Its id is the evaluation's; kept apart so that the unit's own record does not move under review. */
export const ConformityEvaluation = z.strictObject({
  evaluationId: Id,
  cycleId: Id,
  status: z.enum(["open", "concluded"]),
  /** At most one an item; what needed a supplement is dropped when it is asked for, and asked again. */
  answers: z.array(ConformityAnswer).max(ConformityItemId.options.length),
  rounds: z.array(z.strictObject({ round: z.int().positive(), items: SupplementItems, requestedAt: Instant, dueAt: Instant })).max(3),
  challenges: z.array(ChallengeDecision).max(60),
  conclusion: z.strictObject({ outcome: z.enum(["conforms", "does_not_conform"]), reason: z.string(), by: By, at: Instant }).nullable(),
});
export type ConformityEvaluation = z.infer<typeof ConformityEvaluation>;

/** In no list and nobody's own: it is read through the unit evaluation it belongs to. */
export const conformityNoun: Noun<ConformityEvaluation> = {
  name: "conformity-evaluation",
  schema: ConformityEvaluation,
  place: ({ status, answers, rounds }) => placed(status, { summary: { answered: answers.length, rounds: rounds.length } }),
};

/** A review in which nothing has been answered yet. */
export const openConformity = ({ evaluationId, cycleId }: Pick<UnitEvaluation, "evaluationId" | "cycleId">): ConformityEvaluation => ({
  evaluationId,
  cycleId,
  status: "open",
  answers: [],
  rounds: [],
  challenges: [],
  conclusion: null,
});
