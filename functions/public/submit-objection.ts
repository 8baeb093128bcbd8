import { plan } from "../../domain/kernel/commitment.ts";
import { ok } from "../../domain/kernel/result.ts";
import { sha256 } from "../../domain/kernel/sha256.ts";
import { type NoticeSubject, noticeNoun } from "../../domain/notice/public-notice.ts";
import { objectionNoun } from "../../domain/objection/objection.ts";
import { type ObjectionTrack, trackOf } from "../../domain/objection/objection-track.ts";
import type { Contact } from "../../domain/objection/objection-view.ts";
import { submitObjection as declared } from "../../domain/objection/public-contract.ts";
import { decideReceiveObjection } from "../../domain/objection/receive-objection.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { actOf, decidingFor } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";
import { declareFiles } from "./declare-files.ts";
import { publishedNotice } from "./published-notice.ts";

/**
 * R63: objection, its files and the notice it holds, in one transaction; the receipt code is shown now and never again.
 * At most 2 GetItem + 1 transaction of 16.
 */
export const submitObjection = route(declared, async ({ params, request }, context) => {
  const found = await publishedNotice(context, params.id);
  if (!found.ok) return found;
  const notice = found.value;
  const objectionId = context.newId();
  const receiptCode = context.newId();
  const act = actOf(declared, context);
  const files = await declareFiles(context, objectionId, request.files, act);
  const asked = {
    objectionId,
    itemId: request.itemId ?? null,
    objector: await sealed(context, request.objector),
    grounds: request.grounds,
    evidenceIds: files.map(({ upload }) => upload.evidenceId),
    receiptHash: sha256(receiptCode),
    track: await trackFor(context, notice.state.subject),
  };
  const decision = decideReceiveObjection(notice.state, asked, await decidingFor(context, notice.state.cycleId));
  if (!decision.ok) return decision;
  const { objection } = decision.value;
  const received = plan(objectionNoun, objectionId, null, objection, act);
  const held = decision.value.notice === notice.state ? [] : [plan(noticeNoun, notice.id, notice, decision.value.notice, act)];
  return ok({
    commitments: [received, ...held, ...files.map(({ commitment }) => commitment)],
    view: {
      objectionId,
      noticeId: notice.id,
      receivedAt: objection.receivedAt,
      replyBy: objection.replyDue?.dueAt ?? null,
      receiptCode,
      hash: received.entry.hash,
      uploads: files.map(({ upload }) => ({ ...upload, headers: { ...upload.headers } })),
    },
  });
});

const sealed = async ({ vault }: Context, contact: Contact | undefined) =>
  contact ? { kind: contact.kind, sealedContact: await vault.seal(JSON.stringify(contact)) } : null;

const trackFor = async ({ records }: Context, subject: NoticeSubject): Promise<ObjectionTrack> => {
  if (subject.kind !== "award-candidate") return trackOf(null);
  const procurement = await records.get(procurementNoun, subject.procurementId);
  if (!procurement) throw new Error(`a notice names procurement ${subject.procurementId}, which does not exist`);
  return trackOf(procurement.state.regime);
};
