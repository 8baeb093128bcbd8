import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { ComputedDeadline } from "../kernel/period.ts";
import { placed } from "../kernel/place.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";

/** 创建活动: the unit side of one year (5.2). Its id is the cycle's, so there is one a year. */
export const CreationActivity = z.strictObject({
  cycleId: Id,
  title: z.string().trim().min(1).max(200),
  /** `open` takes applications, `evaluating` judges them, `finished` once every result is out. */
  status: z.enum(["open", "evaluating", "finished", "cancelled"]),
  standardVersionId: z.string().min(1),
  /** The published rubric all units of the year are judged by, and its hash. */
  rubricId: Id,
  rubricHash: Sha256Hex,
  opensAt: Instant,
  /** Until when applications are taken, as published; only ever extended. */
  closes: ComputedDeadline,
  /** Earlier closings, with why each was moved. */
  extensions: z.array(z.strictObject({ from: Instant, reason: z.string(), at: Instant })).max(20),
  finishedAt: Instant.nullable(),
});
export type CreationActivity = z.infer<typeof CreationActivity>;

export const creationActivityNoun: Noun<CreationActivity> = {
  name: "creation-activity",
  schema: CreationActivity,
  place: ({ cycleId, title, status, rubricId, opensAt, closes }) =>
    placed(status, {
      deadlines: status === "open" ? [{ purpose: "close-applications", dueAt: closes.dueAt }] : [],
      list: { key: "public:creation-activity", sort: cycleId },
      summary: { title, status, rubricId, opensAt, closesAt: closes.dueAt },
    }),
};
