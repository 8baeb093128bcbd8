import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Deadline, Noun } from "../kernel/noun.ts";
import { ComputedDeadline } from "../kernel/period.ts";
import { placed } from "../kernel/place.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";
import { ObjectionTrack } from "./objection-track.ts";

const ObjectionStatus = z.enum(["received", "accepted", "rejected", "investigating", "replied", "closed"]);

export const ObjectorKind = z.enum(["person", "organization"]);
export const ObjectionOutcome = z.enum(["dismissed", "upheld"]);

/** 异议 against a public notice (R63). Who objects is known only sealed: no list, history or message shows it. */
export const Objection = z.strictObject({
  objectionId: Id,
  cycleId: Id,
  noticeId: Id,
  /** The line of the notice it is about; null when it is about the whole. */
  itemId: Id.nullable(),
  track: ObjectionTrack,
  status: ObjectionStatus,
  /** Name and contact, sealed by the vault; null when anonymous, which is a mere lead. */
  objector: z.strictObject({ kind: ObjectorKind, sealedContact: z.string() }).nullable(),
  grounds: z.string(),
  evidenceIds: z.array(Id).max(5),
  /** SHA-256 of the code that lets the objector follow it. */
  receiptHash: Sha256Hex,
  receivedAt: Instant,
  /** null for a lead: no reply is owed, and the notice does not wait for one. */
  replyDue: ComputedDeadline.nullable(),
  overdue: z.boolean(),
  /** Why it was turned down on form; null otherwise. */
  formRejection: z.string().nullable(),
  outcome: ObjectionOutcome.nullable(),
  reply: z.string().nullable(),
  repliedAt: Instant.nullable(),
  repliedBy: By.nullable(),
  appealUntil: Instant.nullable(),
  closedAt: Instant.nullable(),
});
export type Objection = z.infer<typeof Objection>;

/** True while it awaits its reply. */
export const isOpen = ({ status }: Pick<Objection, "status">): boolean =>
  status === "received" || status === "accepted" || status === "investigating";

export const objectionNoun: Noun<Objection> = {
  name: "objection",
  schema: Objection,
  place: (objection) => {
    const { noticeId, itemId, status, objector, receivedAt, replyDue, overdue, outcome } = objection;
    return placed(status, {
      deadlines: deadlinesOf(objection),
      list: { key: `notice:${noticeId}:objection`, sort: receivedAt },
      owner: isOpen(objection) ? "role:evaluation-body:officer" : null,
      summary: {
        noticeId,
        itemId,
        status,
        objectorKind: objector?.kind ?? null,
        receivedAt,
        replyBy: replyDue?.dueAt ?? null,
        overdue,
        outcome,
      },
    });
  },
};

const deadlinesOf = (objection: Objection): readonly Deadline[] => {
  const { status, replyDue, overdue, appealUntil } = objection;
  if (isOpen(objection) && replyDue && !overdue) return [{ purpose: "escalate-objection", dueAt: replyDue.dueAt }];
  return status === "replied" && appealUntil ? [{ purpose: "close-objection", dueAt: appealUntil }] : [];
};
