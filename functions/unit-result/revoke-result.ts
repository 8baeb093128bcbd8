import { isUnderReview } from "../../domain/application/may.ts";
import { decisionNoun } from "../../domain/decision/decision.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { announcementNoun } from "../../domain/notice/announcement.ts";
import { decideRevokeResult } from "../../domain/unit-evaluation/revoke-result.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { announceRevocation } from "../../domain/unit-result/announce-revocation.ts";
import { revokeResult as declared } from "../../domain/unit-result/contract.ts";
import { publishedResultNoun } from "../../domain/unit-result/published-result.ts";
import { revocationGroundOf, revocationGrounds } from "../../domain/unit-result/revocation-grounds.ts";
import { actOf, done, impersonal, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** The unit, its public page and the announcement together. 4 GetItem + 1 transaction of about 6. */
export const revokeResult = route(declared, async ({ params, request }, context) => {
  const found = await load(context, unitEvaluationNoun, params.id);
  // Before the window closes nobody may learn that a unit has applied.
  if (!found.ok || !isUnderReview(found.value.state)) return refuse("unknown-record", declared.clause);
  const unit = found.value.state;
  const settings = await context.references.settingsOf(unit.cycleId);
  const ground = revocationGroundOf(settings, request.ground);
  if (!ground) {
    const grounds = revocationGrounds(settings).map(({ code }) => code);
    return refuse("unknown-revocation-ground", declared.clause, { grounds: grounds.join(", ") });
  }
  const decision = (await context.records.get(decisionNoun, request.decisionId))?.state;
  const { now, actor } = context;
  const decided = decideRevokeResult(unit, request, { now, actor, decision });
  if (!decided.ok) return decided;
  const page = await context.records.get(publishedResultNoun, params.id);
  if (!page) throw new Error(`${params.id} is announced without a public page`);
  const { announcement, published } = announceRevocation(page.state, { announcementId: context.newId(), ground }, { now });
  const act = actOf(declared, context, request.reason);
  return done(
    plan(unitEvaluationNoun, params.id, found.value, decided.value, act),
    plan(publishedResultNoun, params.id, page, published, impersonal(act)),
    plan(announcementNoun, announcement.announcementId, null, announcement, impersonal(act)),
  );
});
