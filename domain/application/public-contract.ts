import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { NoParams } from "../kernel/id.ts";

const open = { clause: "5.2", requirements: ["R03", "R06"], who: [], params: NoParams } as const;
const Ground = z.object({ code: z.string(), zh: z.string(), en: z.string() });

export const readEligibility = contract({
  ...open,
  name: "read-eligibility",
  method: "GET",
  path: "/public/eligibility",
  title: { zh: "参评条件自查项目", en: "What rules a unit out" },
  request: z.strictObject({}),
  view: z.object({ lookBackYears: z.int(), grounds: z.array(Ground) }),
  refusals: [],
});

/** Nothing of the answers is kept. */
export const checkEligibility = contract({
  ...open,
  name: "check-eligibility",
  method: "POST",
  path: "/public/eligibility",
  title: { zh: "自查能否参评", en: "Check whether one may apply" },
  request: z.strictObject({
    answers: z.array(z.strictObject({ veto: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/), occurred: z.boolean() })).max(40),
  }),
  view: z.object({
    /** No ground applies and every one was answered. */
    eligible: z.boolean(),
    grounds: z.array(Ground),
    unanswered: z.array(Ground),
  }),
  refusals: [],
});

export const readReceiptKey = contract({
  ...open,
  name: "read-receipt-key",
  method: "GET",
  path: "/public/receipt-key",
  title: { zh: "核验回执签名的公钥", en: "The public key that receipts are checked by" },
  request: z.strictObject({}),
  view: z.object({
    keyId: z.string(),
    algorithm: z.literal("Ed25519"),
    jwk: z.object({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: z.string() }),
    pem: z.string(),
  }),
  refusals: [],
});
