import { readReceiptKey as declared } from "../../domain/application/public-contract.ts";
import { ok } from "../../domain/kernel/result.ts";
import { route } from "../shell/route.ts";

/** R06: with it anyone checks a receipt without us (docs/receipts.md). Reads nothing from the table. */
export const readReceiptKey = route(declared, async (_, context) => {
  const key = await context.signer.publicKey();
  return ok({ commitments: [], view: { ...key, jwk: { ...key.jwk }, algorithm: "Ed25519" as const } });
});
