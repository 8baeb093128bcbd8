import * as z from "zod";
import { DeclaredFile } from "../evidence/evidence.ts";
import { contract } from "../kernel/contract.ts";
import { ById, Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";
import { Contact } from "./objection-view.ts";

/** Where one file is to be sent, straight to the store: `PUT` with exactly these headers. */
const Upload = z.object({
  evidenceId: Id,
  fileName: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  expiresInSeconds: z.int(),
});

export const submitObjection = contract({
  name: "submit-objection",
  method: "POST",
  path: "/public/notices/{id}/objections",
  title: { zh: "提出异议", en: "Object to a public notice" },
  clause: "7.1.2",
  requirements: ["R63"],
  who: [],
  params: ById,
  request: z.strictObject({
    itemId: Id.optional(),
    grounds: z.string().trim().min(10).max(8000),
    objector: Contact.optional(),
    files: z.array(DeclaredFile).max(5).default([]),
  }),
  view: z.object({
    objectionId: Id,
    noticeId: Id,
    receivedAt: Instant,
    /** null for an anonymous lead, which is owed no reply. */
    replyBy: Instant.nullable(),
    /** Shown this once; with it the objector follows the matter. */
    receiptCode: z.string(),
    /** Hash of the record as received. */
    hash: Sha256Hex,
    uploads: z.array(Upload),
  }),
  secretAnswer: true,
  refusals: ["unknown-record", "wrong-step", "objection-anonymous", "objection-late", "objection-item-unknown"],
});
