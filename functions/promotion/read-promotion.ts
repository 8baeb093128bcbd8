import { ok, refuse } from "../../domain/kernel/result.ts";
import {
  listCycleEntries as declaredCycle,
  getEntry as declaredEntry,
  listOwnEntries as declaredOwn,
  getPromotion as declaredPromotion,
  searchEntries as declaredSearch,
} from "../../domain/promotion/contract.ts";
import { fitsQuery } from "../../domain/promotion/entry-query.ts";
import { promotionNoun } from "../../domain/promotion/promotion.ts";
import { promotionEntryNoun } from "../../domain/promotion/promotion-entry.ts";
import { route } from "../shell/route.ts";
import { loadEntry } from "./load-entry.ts";

/** 1 GetItem. */
export const getPromotion = route(declaredPromotion, async ({ params }, context) => {
  const stored = await context.records.get(promotionNoun, params.id);
  if (!stored) return refuse("unknown-record", declaredPromotion.clause);
  return ok({ commitments: [], view: { version: stored.version, promotion: stored.state } });
});

/** R88: published entries by place; kind and industry narrow each page, so a page may hold fewer rows than asked. 1 Query. */
export const searchEntries = route(declaredSearch, async ({ request }, context) => {
  const { jurisdiction, kind: _, leadingIndustry: __, ...page } = request;
  const prefix = jurisdiction === undefined ? {} : { sort: { prefix: jurisdiction } };
  const { rows, cursor } = await context.records.list("public:promotion", { ...page, ...prefix });
  const fitting = rows.filter((row) => fitsQuery(row, request));
  return ok({ commitments: [], view: { rows: fitting, cursor } });
});

/** 1 Query. */
export const listCycleEntries = route(declaredCycle, async ({ params, request }, context) => {
  const page = await context.records.list(`cycle:${params.id}:promotion`, request);
  return ok({ commitments: [], view: { ...page, rows: [...page.rows] } });
});

/** 1 Query. */
export const listOwnEntries = route(declaredOwn, async ({ request }, context) => {
  const page = await context.records.owned(`organization:${context.actor.organization.id}`, promotionEntryNoun.name, request);
  return ok({ commitments: [], view: { ...page, rows: [...page.rows] } });
});

/** 2 GetItem. */
export const getEntry = route(declaredEntry, async ({ params }, context) => {
  const found = await loadEntry(context, params.id);
  if (!found.ok) return refuse("unknown-record", declaredEntry.clause);
  const { version, state } = found.value;
  return ok({ commitments: [], view: { version, entry: state, consented: state.consent !== null } });
});
