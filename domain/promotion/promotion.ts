import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** A package is a choice: as many entries as one transaction can publish together. */
export const mostEntries = 40;

/** 宣传与推广 of one cycle (8): begins with its first entry, ends with its publication. */
export const Promotion = z.strictObject({
  promotionId: Id,
  cycleId: Id,
  status: z.enum(["collecting", "published"]),
  foreword: z.string().nullable(),
  publishedIds: z.array(Id).max(mostEntries),
  announcementId: Id.nullable(),
  publishedAt: Instant.nullable(),
});
export type Promotion = z.infer<typeof Promotion>;

/** One package a cycle. */
export const promotionIdOf = (cycleId: string): string => `promotion-${cycleId}`;

export const promotionNoun: Noun<Promotion> = {
  name: "promotion",
  schema: Promotion,
  place: ({ status, cycleId, publishedAt }) =>
    placed(status, { list: { key: "promotions", sort: cycleId }, summary: { cycleId, status, publishedAt } }),
};

export const beginPromotion = (cycleId: string): Promotion => ({
  promotionId: promotionIdOf(cycleId),
  cycleId,
  status: "collecting",
  foreword: null,
  publishedIds: [],
  announcementId: null,
  publishedAt: null,
});
