import { decideAnnounceResult } from "../../domain/acceptance/publish-result.ts";
import { announceResult as declared } from "../../domain/acceptance/result-contract.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { organizationNoun } from "../../domain/member/member.ts";
import { announcementNoun } from "../../domain/notice/announcement.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { acceptanceWrites } from "./commit-acceptance.ts";
import { loadAcceptance } from "./load-acceptance.ts";

/** R84: acceptance, project and announcement together. 4 GetItem + 1 transaction. */
export const announceResult = route(declared, async ({ params }, context) => {
  const found = await loadAcceptance(context, params.id);
  if (!found.ok) return found;
  const { stored } = found.value;
  const institution = await context.records.get(organizationNoun, stored.state.institutionId);
  const named = { announcementId: context.newId(), institutionName: institution?.state.name ?? stored.state.institutionId };
  const decision = decideAnnounceResult(stored.state, named, context);
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  const { acceptance, announcement } = decision.value;
  const writes = await acceptanceWrites(context.records, stored, acceptance, act);
  return done(...writes, plan(announcementNoun, announcement.announcementId, null, announcement, act));
});
