import * as z from "zod";
import { canonicalJson } from "../kernel/canonical.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";

/** What a signed receipt vouches for: that this content of this record was received at this moment. */
export const ReceiptPayload = z.strictObject({
  noun: z.string(),
  id: Id,
  version: z.int().positive(),
  contentHash: Sha256Hex,
  at: Instant,
});
export type ReceiptPayload = z.infer<typeof ReceiptPayload>;

/** A receipt that its holder can prove without us: Ed25519 over `signedText` of the payload, base64url; docs/receipts.md shows how. */
export const SignedReceipt = Receipt.extend({
  signed: z.object({ payload: ReceiptPayload, signature: z.string(), keyId: z.string() }),
}).meta({ id: "SignedReceipt", description: "Receipt with a signature that anyone can check by the public key" });
export type SignedReceipt = z.infer<typeof SignedReceipt>;

/** The text that is signed: the RFC 8785 form of the payload. */
export const signedText = (payload: ReceiptPayload): string => canonicalJson(payload);
