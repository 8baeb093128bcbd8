import { type SignedReceipt, signedText } from "../../domain/application/signed-receipt.ts";
import type { Commitment } from "../../domain/kernel/commitment.ts";
import { receiptOf } from "../shell/act-on.ts";
import type { Live } from "../shell/live.ts";

/** The receipt of a write with a signature over what was received; the same write is signed the same each time. */
export const signReceipt = async (
  { signer }: Pick<Live, "signer">,
  commitment: Commitment,
  contentHash: string,
): Promise<SignedReceipt> => {
  const receipt = receiptOf(commitment);
  const { noun, id, version, at } = receipt;
  const payload = { noun, id, version, contentHash, at };
  return { ...receipt, signed: { payload, ...(await signer.sign(signedText(payload))) } };
};
