import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Summary } from "../work-item/work-item.ts";
import { EntryQuery } from "./entry-query.ts";
import { mostEntries, Promotion } from "./promotion.ts";
import { EntryContent, PromotionEntry } from "./promotion-entry.ts";

const members = ["evaluation-body", "unit", "service-institution", "local-authority", "partner", "supervisor"] as const;
const rows = pageOf(Summary);

export const addEntry = contract({
  name: "add-entry",
  method: "POST",
  path: "/promotion/entries",
  title: { zh: "报送宣传推广材料", en: "Add promotion material" },
  clause: "8",
  requirements: ["R85", "R86", "R87", "R88"],
  who: ["evaluation-body:officer", "service-institution"],
  params: NoParams,
  request: z.strictObject({ projectId: Id, content: EntryContent }),
  view: Receipt,
  refusals: ["unknown-record", "wrong-step", "not-permitted", "result-not-announced", "evidence-unknown", "evidence-not-arrived"],
});

export const giveConsent = contract({
  name: "give-consent",
  method: "POST",
  path: "/promotion/entries/{id}/consent",
  title: { zh: "同意公开", en: "Consent to publication" },
  clause: "8",
  requirements: ["R85"],
  who: ["service-institution"],
  params: ById,
  request: z.strictObject({}),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "not-permitted", "consent-given"],
});

export const publishPromotion = contract({
  name: "publish-promotion",
  method: "POST",
  path: "/promotion/promotions/{id}/publication",
  title: { zh: "发布宣传推广材料", en: "Publish the promotion package" },
  clause: "8",
  requirements: ["R85", "R86", "R87", "R88"],
  who: ["evaluation-body:officer"],
  params: ById,
  request: z.strictObject({
    foreword: z.string().trim().min(1).max(8000),
    entryIds: z
      .array(Id)
      .min(1)
      .max(mostEntries)
      .refine((ids) => new Set(ids).size === ids.length),
  }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "consent-missing", "promotion-incomplete"],
});

export const getPromotion = contract({
  name: "get-promotion",
  method: "GET",
  path: "/promotion/promotions/{id}",
  title: { zh: "查看年度宣传推广", en: "Read a cycle's promotion" },
  clause: "8",
  requirements: ["R85"],
  who: members,
  params: ById,
  request: z.strictObject({}),
  view: z.object({ version: z.int(), promotion: Promotion }),
  refusals: ["unknown-record"],
});

export const searchEntries = contract({
  name: "search-entries",
  method: "GET",
  path: "/promotion/entries",
  title: { zh: "检索宣传推广材料", en: "Search promotion material" },
  clause: "8",
  requirements: ["R88"],
  who: members,
  params: NoParams,
  request: EntryQuery,
  view: rows,
  refusals: [],
});

export const listCycleEntries = contract({
  name: "list-cycle-entries",
  method: "GET",
  path: "/promotion/cycles/{id}/entries",
  title: { zh: "待发布的宣传推广材料", en: "Material not published yet" },
  clause: "8",
  requirements: ["R85"],
  who: ["evaluation-body", "supervisor"],
  params: ById,
  request: PageQuery,
  view: rows,
  refusals: [],
});

export const listOwnEntries = contract({
  name: "list-own-entries",
  method: "GET",
  path: "/promotion/own-entries",
  title: { zh: "本机构的宣传推广材料", en: "Material that names one's own institution" },
  clause: "8",
  requirements: ["R85"],
  who: ["service-institution"],
  params: NoParams,
  request: PageQuery,
  view: rows,
  refusals: [],
});

export const getEntry = contract({
  name: "get-entry",
  method: "GET",
  path: "/promotion/entries/{id}",
  title: { zh: "查看宣传推广材料", en: "Read promotion material" },
  clause: "8",
  requirements: ["R86", "R87", "R88"],
  who: members,
  params: ById,
  request: z.strictObject({}),
  // Who wrote and who agreed is the body's and the institution's to know; readers see the organisation only (PIPL 25).
  view: z.object({ version: z.int(), entry: PromotionEntry.omit({ addedBy: true, consent: true }).strip(), consented: z.boolean() }),
  refusals: ["unknown-record"],
});
