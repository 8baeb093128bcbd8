import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant, LocalDate } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** One talk or visit by which an institution learnt of the place's industry and its needs (7.1.3). */
export const NeedSurvey = z.strictObject({
  channel: z.enum(["phone", "field"]),
  on: LocalDate,
  personSeen: z.string().trim().min(1).max(120),
  finding: z.string().trim().min(1).max(4000),
  evidenceIds: z.array(Id).max(10),
});
export type NeedSurvey = z.infer<typeof NeedSurvey>;

export const mostSurveys = 50;

/**
 * 需求确认 of one institution for one project, all its surveys together. It tells who means to bid, so until the contract is
 * signed only that institution may read it: a failed tender is tendered again among the same institutions.
 */
export const NeedConfirmation = z.strictObject({
  needConfirmationId: Id,
  projectId: Id,
  cycleId: Id,
  institutionId: Id,
  surveys: z
    .array(NeedSurvey.extend({ recordedAt: Instant }))
    .min(1)
    .max(mostSurveys),
});
export type NeedConfirmation = z.infer<typeof NeedConfirmation>;

/** One a project and institution, so that it is found without a query that others could count. */
export const needConfirmationIdOf = (projectId: string, institutionId: string): string => `${projectId}-${institutionId}`;

export const needConfirmationNoun: Noun<NeedConfirmation> = {
  name: "need-confirmation",
  schema: NeedConfirmation,
  place: ({ projectId, institutionId, surveys }) =>
    placed("recorded", {
      list: { key: `project:${projectId}:need-confirmation`, sort: surveys[0]?.recordedAt ?? "" },
      owner: `organization:${institutionId}`,
      summary: { projectId, institutionId, surveys: surveys.length },
    }),
};
