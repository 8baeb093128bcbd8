import type { Stored } from "../../domain/kernel/noun.ts";
import { type Ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import { isOverseer } from "../../domain/member/actor.ts";
import { type PromotionEntry, promotionEntryNoun } from "../../domain/promotion/promotion-entry.ts";
import { type CommonCode, load } from "../shell/act-on.ts";
import type { Context } from "../shell/route.ts";

/** An entry the caller may read: a published one everyone, else the body, its supervisor and the institution it names. 1 GetItem. */
export const loadEntry = async (context: Context, id: string): Promise<Ok<Stored<PromotionEntry>> | Refused<Refusal<CommonCode>>> => {
  const found = await load(context, promotionEntryNoun, id);
  if (!found.ok) return found;
  const { institutionId, publishedAt } = found.value.state;
  const inside = isOverseer(context.actor) || context.actor.organization.id === institutionId;
  return inside || publishedAt !== null ? found : refuse("unknown-record", "8");
};
