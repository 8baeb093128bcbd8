import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { PublicNotice } from "../notice/public-notice.ts";
import { decideSuspendNotice } from "../notice/suspend-notice.ts";
import type { Objection } from "./objection.ts";
import { type ObjectionTrack, replyDeadline } from "./objection-track.ts";

type Asked = Pick<Objection, "objectionId" | "itemId" | "objector" | "grounds" | "evidenceIds" | "receiptHash"> & {
  readonly track: ObjectionTrack;
};
type Clock = Pick<Deciding, "now" | "calendar" | "settings">;
type Received = { readonly objection: Objection; readonly notice: PublicNotice };

/**
 * R63, B.4: anyone may object from publication until the notice's end, by the time of receipt. Where the programme insists on real
 * names an anonymous one is refused; elsewhere it is kept as a lead that owes no reply and holds nothing.
 */
export const decideReceiveObjection = (
  notice: PublicNotice,
  asked: Asked,
  deciding: Clock,
): Decision<Received, "wrong-step" | "objection-late" | "objection-anonymous" | "objection-item-unknown"> => {
  const { itemId, objector } = asked;
  const held = decideSuspendNotice(notice, deciding);
  if (!held.ok) return held;
  if (objector === null && deciding.settings.objection.realName === "strict") return refuse("objection-anonymous", "7.1.2");
  if (itemId !== null && !notice.items.some(({ id }) => id === itemId)) return refuse("objection-item-unknown", "7.1.2", { itemId });
  const objection: Objection = {
    ...asked,
    cycleId: notice.cycleId,
    noticeId: notice.noticeId,
    status: "received",
    receivedAt: deciding.now,
    replyDue: objector === null ? null : replyDeadline(asked.track, deciding),
    overdue: false,
    formRejection: null,
    outcome: null,
    reply: null,
    repliedAt: null,
    repliedBy: null,
    appealUntil: null,
    closedAt: null,
  };
  return ok({ objection, notice: objector === null ? notice : held.value });
};
