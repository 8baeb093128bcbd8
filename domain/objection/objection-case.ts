import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok } from "../kernel/result.ts";
import type { PublicNotice } from "../notice/public-notice.ts";
import { decideResumeNotice } from "../notice/resume-notice.ts";
import type { Objection } from "./objection.ts";

/** An objection and the notice it holds: what ends the one frees the other, in one transaction. */
export type ObjectionCase = { readonly objection: Objection; readonly notice: PublicNotice };

/** The notice is freed of an objection that has just been settled; a lead never held it, yet may prove justified. */
export const settled = (
  notice: PublicNotice,
  objection: Objection,
  deciding: Pick<Deciding, "now" | "calendar" | "settings">,
): Decision<ObjectionCase, "wrong-step"> => {
  const upheld = objection.outcome === "upheld";
  if (objection.replyDue === null) return ok({ objection, notice: upheld ? { ...notice, objectionUpheld: true } : notice });
  const freed = decideResumeNotice(notice, { upheld }, deciding);
  return freed.ok ? ok({ objection, notice: freed.value }) : freed;
};
