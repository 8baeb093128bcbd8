import { plan } from "../../domain/kernel/commitment.ts";
import { announcementNoun } from "../../domain/notice/announcement.ts";
import { decideAward } from "../../domain/procurement/award.ts";
import { awardProcurement as declared } from "../../domain/procurement/contract.ts";
import { candidatesOf } from "../../domain/procurement/notice-candidates.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { actOf, decidingFor, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { namesOf } from "./names-of.ts";

/** R66: 3 GetItem + 1 transaction (procurement and announcement together). */
export const awardProcurement = route(declared, async ({ params, request }, context) => {
  const found = await load(context, procurementNoun, params.id);
  if (!found.ok) return found;
  const { state } = found.value;
  const [deciding, nameOf] = await Promise.all([decidingFor(context, state.cycleId), namesOf(context, candidatesOf(state).slice(0, 1))]);
  const decision = decideAward(state, { ...request, announcementId: context.newId(), nameOf }, deciding);
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  const { procurement, announcement } = decision.value;
  return done(
    plan(procurementNoun, params.id, found.value, procurement, act),
    plan(announcementNoun, announcement.announcementId, null, announcement, act),
  );
});
