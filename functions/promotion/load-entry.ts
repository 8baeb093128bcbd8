import type { Stored } from "../../domain/kernel/noun.ts";
import { type Ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import { type PromotionEntry, promotionEntryNoun } from "../../domain/promotion/promotion-entry.ts";
import { type CommonCode, load } from "../shell/act-on.ts";
import type { Context } from "../shell/route.ts";

/** An entry the caller may read: a published one everyone, else the body, its supervisor and the institution it names. 1 GetItem. */
export const loadEntry = async (context: Context, id: string): Promise<Ok<Stored<PromotionEntry>> | Refused<Refusal<CommonCode>>> => {
  const stored = await context.records.get(promotionEntryNoun, id);
  const { id: organizationId, kind } = context.actor.organization;
  const inside = kind === "evaluation-body" || kind === "supervisor" || organizationId === stored?.state.institutionId;
  return stored && (inside || stored.state.publishedAt !== null) ? load(context, promotionEntryNoun, id) : refuse("unknown-record", "8");
};
