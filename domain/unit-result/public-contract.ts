import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { PublishedResult, PublishedStanding } from "./published-result.ts";

const common = { method: "GET", clause: "4", requirements: ["R06"], who: [] } as const;

const { unitName, uscc, jurisdiction, grade, titled, announcementId, announcedAt, validUntil } = PublishedResult.shape;

/** An announced unit as the public list shows it; `status` is `expired` once its term has run out. */
export const PublishedRow = z.object({
  evaluationId: Id,
  status: PublishedStanding,
  ...{ unitName, uscc, jurisdiction, grade, titled, announcementId, announcedAt, validUntil },
});

export const listUnitResults = contract({
  ...common,
  name: "list-unit-results",
  path: "/public/unit-results",
  title: { zh: "单位评价结果查询", en: "Announced results of units" },
  params: NoParams,
  request: PageQuery.extend({ cycleId: Id, name: z.string().trim().min(1).max(60).optional() }),
  view: pageOf(PublishedRow),
  refusals: [],
});

export const readUnitResult = contract({
  ...common,
  name: "read-unit-result",
  path: "/public/unit-results/{id}",
  title: { zh: "查看单位评价结果", en: "Read the result of a unit" },
  params: ById,
  request: z.strictObject({}),
  view: PublishedRow.extend({
    cycleId: Id,
    revocation: PublishedResult.shape.revocation,
    version: z.int().positive(),
    /** Hash of the last history entry. */
    hash: z.string(),
  }),
  refusals: ["unknown-record"],
});
