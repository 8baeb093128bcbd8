import { ok } from "../../domain/kernel/result.ts";
import { readNotice as declared } from "../../domain/notice/contract.ts";
import { noticeView } from "../../domain/notice/notice-view.ts";
import { route } from "../shell/route.ts";
import { publishedNotice } from "./published-notice.ts";

/** R06, R63: the words, the countdown in working days and the hashes; 1 GetItem. */
export const readNotice = route(declared, async ({ params }, context) => {
  const notice = await publishedNotice(context, params.id);
  if (!notice.ok) return notice;
  return ok({ commitments: [], view: noticeView(notice.value, context.now, await context.references.calendar()) });
});
