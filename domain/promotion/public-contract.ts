import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { pageOf } from "../kernel/page.ts";
import { EntryQuery } from "./entry-query.ts";
import { EntryContent, PromotionEntry } from "./promotion-entry.ts";

const open = { method: "GET", clause: "8", who: [] } as const;

const { jurisdiction, leadingIndustry } = PromotionEntry.shape;
const { kind, title } = EntryContent.shape;

/** A published entry as the case library lists it. */
export const PublicEntryRow = z.object({ entryId: Id, kind, title, jurisdiction, leadingIndustry, publishedAt: Instant });

export const listPublicEntries = contract({
  ...open,
  name: "list-public-entries",
  path: "/public/entries",
  title: { zh: "典型案例与经验", en: "Cases and experience" },
  requirements: ["R06", "R85", "R88"],
  params: NoParams,
  request: EntryQuery,
  view: pageOf(PublicEntryRow),
  refusals: [],
});

/** What the institution agreed to publish: the words and its own name. The files behind them and every person stay inside (PIPL 25). */
export const readPublicEntry = contract({
  ...open,
  name: "read-public-entry",
  path: "/public/entries/{id}",
  title: { zh: "查看案例与经验", en: "Read a case or experience" },
  requirements: ["R06", "R86", "R87", "R88"],
  params: ById,
  request: z.strictObject({}),
  view: PublicEntryRow.extend({
    ...EntryContent.pick({ background: true, action: true, result: true, reuseTerms: true }).shape,
    institutionName: z.string(),
  }),
  refusals: ["unknown-record"],
});
