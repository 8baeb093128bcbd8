import * as z from "zod";
import { SignedReceipt, signedText } from "../../../../domain/application/signed-receipt.ts";
import { isSignedBy } from "./ed25519.ts";

const Signed = SignedReceipt.shape.signed;
/** A receipt as it may have been kept: the whole answer, or its signed part. */
const Kept = z.union([z.object({ signed: Signed }).transform(({ signed }) => signed), Signed]);

/** A public key as `/api/public/receipt-key` gives it, or saved from there. */
const Key = z.object({ keyId: z.string(), jwk: z.object({ x: z.string() }) });
export type ReceiptKey = z.infer<typeof Key>;
type Receipt = z.infer<typeof Signed>;

export type ReceiptChecked =
  | { readonly kind: "not-a-receipt" }
  | { readonly kind: "not-a-key" }
  | { readonly kind: "other-key"; readonly receipt: Receipt }
  | { readonly kind: "genuine" | "not-genuine"; readonly receipt: Receipt };

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> | null => {
  try {
    return Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
};

const parsed = <Value>(schema: z.ZodType<Value>, text: string): Value | null => {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

/** docs/receipts.md, in the browser: whether a kept receipt was signed by the holder of the key, its words unchanged. */
export const checkReceipt = async (kept: string, present: ReceiptKey, savedKey: string): Promise<ReceiptChecked> => {
  const receipt = parsed(Kept, kept);
  if (!receipt) return { kind: "not-a-receipt" };
  const key = savedKey.trim() === "" ? present : parsed(Key, savedKey);
  if (!key) return { kind: "not-a-key" };
  if (key.keyId !== receipt.keyId) return { kind: "other-key", receipt };
  const [signature, publicKey] = [bytesOf(receipt.signature), bytesOf(key.jwk.x)];
  const message = new TextEncoder().encode(signedText(receipt.payload));
  const genuine = signature !== null && publicKey !== null && (await isSignedBy({ message, signature, publicKey }));
  return { kind: genuine ? "genuine" : "not-genuine", receipt };
};
