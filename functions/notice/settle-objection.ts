import { plan } from "../../domain/kernel/commitment.ts";
import type { Contract } from "../../domain/kernel/contract.ts";
import type { Deciding, Decision } from "../../domain/kernel/deciding.ts";
import type { ById } from "../../domain/kernel/id.ts";
import type { Receipt } from "../../domain/kernel/receipt.ts";
import { noticeNoun } from "../../domain/notice/public-notice.ts";
import { objectionNoun } from "../../domain/objection/objection.ts";
import type { ObjectionCase } from "../../domain/objection/objection-case.ts";
import type { RefusalCode } from "../../domain/refusals.ts";
import { actOf, type CommonCode, decidingFor, done, impersonal, load, reasonOf } from "../shell/act-on.ts";
import { type Route, route } from "../shell/route.ts";

/**
 * A command that settles an objection and so frees its notice, both in one transaction: 2 GetItem + 1 transaction.
 * The notice's history is public, hence it names the organisation that acted, not the person, and gives no reason.
 */
export const settleObjection = <Request, Code extends RefusalCode>(
  contract: Contract<ById, Request, Receipt, Code | CommonCode>,
  decide: (matter: ObjectionCase, request: Request, deciding: Deciding) => Decision<ObjectionCase, Code>,
): Route =>
  route(contract, async ({ params, request }, context) => {
    const found = await load(context, objectionNoun, params.id);
    if (!found.ok) return found;
    const { cycleId, noticeId } = found.value.state;
    const notice = await context.records.get(noticeNoun, noticeId);
    if (!notice) throw new Error(`objection ${params.id} names notice ${noticeId}, which does not exist`);
    const matter = { objection: found.value.state, notice: notice.state };
    const decision = decide(matter, request, await decidingFor(context, cycleId));
    if (!decision.ok) return decision;
    const act = actOf(contract, context);
    const reason = reasonOf(request);
    const settled = plan(objectionNoun, params.id, found.value, decision.value.objection, reason === undefined ? act : { ...act, reason });
    if (decision.value.notice === notice.state) return done(settled);
    return done(settled, plan(noticeNoun, noticeId, notice, decision.value.notice, impersonal(act)));
  });
