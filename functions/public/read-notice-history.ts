import { ok } from "../../domain/kernel/result.ts";
import { readNoticeHistory as declared } from "../../domain/notice/contract.ts";
import { route } from "../shell/route.ts";
import { publishedNotice } from "./published-notice.ts";

/** R06: nothing in it is personal: objections are records of their own, and commands on them leave no name here. 1 GetItem + 1 Query. */
export const readNoticeHistory = route(declared, async ({ params, request }, context) => {
  const notice = await publishedNotice(context, params.id);
  if (!notice.ok) return notice;
  const { rows, cursor } = await context.records.history("notice", params.id, request);
  return ok({ commitments: [], view: { rows: [...rows], cursor } });
});
