import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { ok } from "../../domain/kernel/result.ts";
import { listSignLooks as declaredList, lookAtSigns as declaredLook } from "../../domain/supervision/contract.ts";
import { signLookNoun, signLooksOf } from "../../domain/supervision/sign-look.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R05: the reason goes on record before anything is shown. 2 GetItem + 1 transaction of 2. */
export const lookAtSigns = route(declaredLook, async ({ request: { cycleId, reason } }, context) => {
  const cycle = await load(context, cycleNoun, cycleId);
  if (!cycle.ok) return cycle;
  const { actor, now } = context;
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  const look = { lookId: context.newId(), cycleId, reason, by, at: now };
  return done(plan(signLookNoun, look.lookId, null, look, actOf(declaredLook, context, reason)));
});

/** 1 Query. */
export const listSignLooks = route(declaredList, async ({ request: { cycleId, ...page } }, context) => {
  const { rows, cursor } = await context.records.list(signLooksOf(cycleId), page);
  return ok({ commitments: [], view: { rows: [...rows], cursor } });
});
