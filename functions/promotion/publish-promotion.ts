import { cycleNoun } from "../../domain/cycle/cycle.ts";
import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { announcementNoun } from "../../domain/notice/announcement.ts";
import { publishPromotion as declared } from "../../domain/promotion/contract.ts";
import { promotionNoun } from "../../domain/promotion/promotion.ts";
import { promotionEntryNoun } from "../../domain/promotion/promotion-entry.ts";
import { decidePublishPromotion } from "../../domain/promotion/publish-promotion.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";

/** R85–R88: package, cycle, announcement and each entry together. 2 GetItem + 1 an entry + 1 transaction of at most 91 items. */
export const publishPromotion = route(declared, async ({ params, request }, context) => {
  const found = await load(context, promotionNoun, params.id);
  if (!found.ok) return found;
  const { cycleId } = found.value.state;
  const cycle = await context.records.get(cycleNoun, cycleId);
  const read = await Promise.all(request.entryIds.map((id) => context.records.get(promotionEntryNoun, id)));
  const stored = read.flatMap((entry) => (entry?.state.cycleId === cycleId ? [entry] : []));
  if (!cycle || stored.length < read.length) return refuse("unknown-record", declared.clause);
  const asked = { foreword: request.foreword, announcementId: context.newId(), entries: stored.map(({ state }) => state) };
  const decision = decidePublishPromotion(found.value.state, cycle.state, asked, context);
  if (!decision.ok) return decision;
  const act = actOf(declared, context);
  const { promotion, announcement, entries } = decision.value;
  return done(
    plan(promotionNoun, params.id, found.value, promotion, act),
    plan(cycleNoun, cycle.id, cycle, decision.value.cycle, act),
    plan(announcementNoun, announcement.announcementId, null, announcement, act),
    ...stored.flatMap((before, index) => {
      const next = entries[index];
      return next ? [plan(promotionEntryNoun, before.id, before, next, act)] : [];
    }),
  );
});
