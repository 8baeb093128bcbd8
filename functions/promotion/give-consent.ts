import { plan } from "../../domain/kernel/commitment.ts";
import { decideGiveConsent } from "../../domain/promotion/add-entry.ts";
import { giveConsent as declared } from "../../domain/promotion/contract.ts";
import { promotionEntryNoun } from "../../domain/promotion/promotion-entry.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { loadEntry } from "./load-entry.ts";

/** R85: 2 GetItem + 1 transaction. */
export const giveConsent = route(declared, async ({ params }, context) => {
  const found = await loadEntry(context, params.id);
  if (!found.ok) return found;
  const decision = decideGiveConsent(found.value.state, context);
  return decision.ok ? done(plan(promotionEntryNoun, params.id, found.value, decision.value, actOf(declared, context))) : decision;
});
