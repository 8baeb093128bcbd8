import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** Most units that one cultivation takes in. */
export const mostUnits = 500;

/** 培育 (5.4): what the body and its partners plan to do for units that join of their own wish. It never reaches an evaluation. */
export const Cultivation = z.strictObject({
  cultivationId: Id,
  title: z.string().trim().min(1).max(200),
  year: z.int().min(2020).max(2100),
  plan: z.string().trim().min(1).max(8000),
  evidenceIds: z.array(Id).max(20),
  /** Associations, groups and alliances that cultivate together with the body. */
  partners: z.array(Id).max(20),
  units: z.array(Id).max(mostUnits),
  status: z.enum(["planned", "running", "closed"]),
  /** How many activities are on record; each is a record of its own. */
  activities: z.int().nonnegative(),
  plannedBy: By,
  plannedAt: Instant,
  closing: z.strictObject({ summary: z.string(), by: By, at: Instant }).nullable(),
});
export type Cultivation = z.infer<typeof Cultivation>;

export const cultivationNoun: Noun<Cultivation> = {
  name: "cultivation",
  schema: Cultivation,
  place: ({ status, title, year, partners, plannedAt }) =>
    placed(status, {
      list: { key: "cultivations", sort: `${year}#${plannedAt}` },
      summary: { title, year, status, partners },
    }),
};
