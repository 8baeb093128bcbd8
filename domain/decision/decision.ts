import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun, Wait } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** What is decided together: the list of projects (7.1.2), a grade that departs from the scale (7.3.5), units' results or their revocation (5.2), an expert's removal (5.3). */
export const DecisionSubject = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("shortlist"), projectIds: z.array(Id).min(1).max(200) }),
  z.strictObject({ kind: z.literal("grade-override"), acceptanceId: Id, grade: z.string().min(1).max(20) }),
  z.strictObject({ kind: z.literal("unit-results"), resultListId: Id }),
  z.strictObject({ kind: z.literal("expert-removal"), memberId: Id }),
  z.strictObject({ kind: z.literal("unit-revocation"), evaluationId: Id, ground: z.string().min(1).max(60) }),
]);
export type DecisionSubject = z.infer<typeof DecisionSubject>;

export const Vote = z.enum(["for", "against", "abstain"]);

/** 集体研究: a meeting of the committee with its roster, recusals, each member's own vote, and minutes. */
export const CollectiveDecision = z.strictObject({
  decisionId: Id,
  cycleId: Id,
  subject: DecisionSubject,
  status: z.enum(["convened", "carried", "lost"]),
  convenedBy: Id,
  roster: z.array(Id).min(3).max(99),
  recusals: z.array(z.strictObject({ memberId: Id, reason: z.string(), at: Instant })),
  ballots: z.array(z.strictObject({ memberId: Id, vote: Vote, at: Instant })),
  minutes: z.strictObject({ text: z.string(), evidenceId: Id.nullable(), concludedBy: Id, at: Instant }).nullable(),
});
export type CollectiveDecision = z.infer<typeof CollectiveDecision>;

/** Of the whole committee, not of the roster: as many work items as members would not fit one transaction. */
const meetingWaits: readonly Wait[] = [
  { action: "cast-ballot", audience: "role:evaluation-body:committee", clause: "7.1.2" },
  { action: "conclude-decision", audience: "role:evaluation-body:officer", clause: "7.1.2" },
];

export const decisionNoun: Noun<CollectiveDecision> = {
  name: "decision",
  schema: CollectiveDecision,
  place: ({ cycleId, status, subject, minutes }) =>
    placed(status, {
      waits: status === "convened" ? meetingWaits : [],
      asks: "at-once",
      list: { key: `cycle:${cycleId}:decision`, sort: subject.kind },
      summary: { kind: subject.kind, status, concludedAt: minutes?.at ?? null },
    }),
};
