import { plan } from "../../domain/kernel/commitment.ts";
import { noticeNoun } from "../../domain/notice/public-notice.ts";
import { noticeCandidates as declared } from "../../domain/procurement/contract.ts";
import { candidatesOf, decideNoticeCandidates } from "../../domain/procurement/notice-candidates.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { actOf, decidingFor, done, impersonal, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { namesOf } from "./names-of.ts";

/** R66: 2 GetItem + one a candidate + 1 transaction (procurement and notice together). */
export const noticeCandidates = route(declared, async ({ params }, context) => {
  const found = await load(context, procurementNoun, params.id);
  if (!found.ok) return found;
  const { state } = found.value;
  const [deciding, nameOf] = await Promise.all([decidingFor(context, state.cycleId), namesOf(context, candidatesOf(state))]);
  const decision = decideNoticeCandidates(state, { noticeId: context.newId(), nameOf }, deciding);
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  const { procurement, notice } = decision.value;
  return done(
    plan(procurementNoun, params.id, found.value, procurement, act),
    plan(noticeNoun, notice.noticeId, null, notice, impersonal(act)),
  );
});
