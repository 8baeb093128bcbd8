import * as z from "zod";
import type { Stored } from "../kernel/noun.ts";
import { Objection, ObjectorKind } from "./objection.ts";

/** Who objects, as given; the vault seals it as JSON. Organisations give their full name. */
export const Contact = z.strictObject({
  kind: ObjectorKind,
  name: z.string().trim().min(2).max(120),
  contact: z.string().trim().min(5).max(200),
});
export type Contact = z.infer<typeof Contact>;

/** The part of an objection that its objector may follow. */
export const ObjectionProgress = z.object(
  Objection.pick({
    objectionId: true,
    noticeId: true,
    itemId: true,
    status: true,
    receivedAt: true,
    replyDue: true,
    overdue: true,
    formRejection: true,
    outcome: true,
    reply: true,
    repliedAt: true,
    appealUntil: true,
    closedAt: true,
  }).shape,
);

/** An objection as those in charge read it: everything but who objects. */
export const ObjectionView = ObjectionProgress.extend({
  ...Objection.pick({ cycleId: true, track: true, grounds: true, evidenceIds: true, repliedBy: true }).shape,
  objectorKind: ObjectorKind.nullable(),
  version: z.int().positive(),
});
export type ObjectionView = z.infer<typeof ObjectionView>;

export const objectionView = ({ state, version }: Stored<Objection>): ObjectionView =>
  ObjectionView.parse({ ...state, version, objectorKind: state.objector?.kind ?? null });
