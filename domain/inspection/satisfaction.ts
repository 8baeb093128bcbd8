import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** 服务对象满意情况: one served unit's answer for one project before one inspection (7.2.4). Only that unit ever reads it again. */
export const Satisfaction = z.strictObject({
  projectId: Id,
  cycleId: Id,
  round: z.int().positive(),
  organizationId: Id,
  score: z.int().positive(),
  comment: z.string().trim().max(1000),
  answeredAt: Instant,
});
export type Satisfaction = z.infer<typeof Satisfaction>;

/** One answer a unit a round: the id leaves no room for a second. */
export const satisfactionIdOf = (projectId: string, round: number, organizationId: string): string =>
  `${projectId}-${round}-${organizationId}`;

/** In no list, and with a summary that tells nothing, so that no reader of lists or counts learns who answered or what. */
export const satisfactionNoun: Noun<Satisfaction> = {
  name: "satisfaction",
  schema: Satisfaction,
  place: ({ organizationId, projectId, round }) =>
    placed("answered", { owner: `organization:${organizationId}`, summary: { projectId, round } }),
};

/** How many answered in a round and how many were satisfied or better; counted as the answers come, so it needs no reading of them. */
export const SatisfactionTally = z.strictObject({
  projectId: Id,
  cycleId: Id,
  round: z.int().positive(),
  answers: z.int().nonnegative(),
  satisfied: z.int().nonnegative(),
  /** When an inspection counted the round; it is closed then. */
  countedAt: Instant.nullable(),
});
export type SatisfactionTally = z.infer<typeof SatisfactionTally>;

export const emptyTally = (projectId: string, cycleId: string, round: number): SatisfactionTally => ({
  projectId,
  cycleId,
  round,
  answers: 0,
  satisfied: 0,
  countedAt: null,
});

export const tallyIdOf = (projectId: string, round: number): string => `${projectId}-${round}`;

export const satisfactionTallyNoun: Noun<SatisfactionTally> = {
  name: "satisfaction-tally",
  schema: SatisfactionTally,
  place: ({ countedAt }) => placed(countedAt === null ? "open" : "counted"),
};
