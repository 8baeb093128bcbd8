import { cancelDraw as declaredCancel, revealDraw as declaredReveal } from "../../domain/draw/contract.ts";
import { expertDrawNoun } from "../../domain/draw/expert-draw.ts";
import { decideCancelDraw, decideRevealDraw } from "../../domain/draw/move-draw.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { actOf, actOn, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R05: 2 GetItem + 1 transaction; with it the secret leaves the vault for everyone to check. */
export const revealDraw = route(declaredReveal, async ({ params, request }, context) => {
  const found = await load(context, expertDrawNoun, params.id);
  if (!found.ok) return found;
  const secret = await context.vault.open(found.value.state.sealedSecret);
  const decision = decideRevealDraw(found.value.state, { ...request, secret }, context);
  if (!decision.ok) return decision;
  return done(plan(expertDrawNoun, params.id, found.value, decision.value, actOf(declaredReveal, context)));
});

/** 2 GetItem + 1 transaction. */
export const cancelDraw = actOn(declaredCancel, expertDrawNoun, decideCancelDraw);
