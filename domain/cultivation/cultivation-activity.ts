import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant, LocalDate } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** Most advisers of one activity: each one's record is written with it, in one transaction. */
const mostAdvisers = 40;

/** What was done for which units and who advised them there. */
export const CultivationActivity = z.strictObject({
  activityId: Id,
  cultivationId: Id,
  date: LocalDate,
  kind: z.enum(["training", "guidance", "visit", "exchange", "other"]),
  summary: z.string().trim().min(1).max(4000),
  advisers: z.array(Id).max(mostAdvisers),
  unitIds: z.array(Id).min(1).max(40),
  evidenceIds: z.array(Id).max(20),
  recordedBy: By,
  recordedAt: Instant,
});
export type CultivationActivity = z.infer<typeof CultivationActivity>;

export const cultivationActivityNoun: Noun<CultivationActivity> = {
  name: "cultivation-activity",
  schema: CultivationActivity,
  place: ({ cultivationId, date, kind }) =>
    placed("recorded", { list: { key: `cultivation:${cultivationId}:activity`, sort: date }, summary: { date, kind } }),
};
