import type { Stored } from "../../domain/kernel/noun.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import { noticeNoun, type PublicNotice } from "../../domain/notice/public-notice.ts";
import type { Context } from "../shell/route.ts";

/** A notice that is out; before its start it does not exist for the public. 1 GetItem. */
export const publishedNotice = async (
  context: Context,
  id: string,
): Promise<Ok<Stored<PublicNotice>> | Refused<Refusal<"unknown-record">>> => {
  const notice = await context.records.get(noticeNoun, id);
  if (!notice || notice.state.status === "scheduled") return refuse("unknown-record", "4", { noun: "notice", id });
  return ok(notice);
};
