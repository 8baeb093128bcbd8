import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Dropped } from "./carry-over.ts";
import { SectionId } from "./section-id.ts";
import { SignedReceipt } from "./signed-receipt.ts";

const common = { method: "POST", params: ById, requirements: ["R03"] } as const;
const representative = ["unit:representative"] as const;
const unit = ["unit"] as const;

export const apply = contract({
  ...common,
  name: "apply",
  path: "/application/evaluations",
  title: { zh: "自愿申请参评", en: "Apply for the evaluation" },
  clause: "4",
  who: representative,
  params: NoParams,
  request: z.strictObject({ cycleId: Id }),
  view: Receipt,
  refusals: ["unknown-record", "not-yet-due", "applications-closed", "already-applied"],
});

export const signStatement = contract({
  ...common,
  name: "sign-statement",
  path: "/application/evaluations/{id}/statement",
  title: { zh: "签署自愿申请声明", en: "Sign the voluntary statement" },
  clause: "4",
  requirements: ["R03", "R07"],
  who: representative,
  request: z.strictObject({ agrees: z.literal(true) }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "applications-closed"],
});

const handingIn = ["application-incomplete", "ineligible", "evidence-unknown", "evidence-not-arrived"] as const;

export const submitApplication = contract({
  ...common,
  name: "submit-application",
  path: "/application/evaluations/{id}/submission",
  title: { zh: "提交申请", en: "Submit the application" },
  clause: "5.2",
  who: unit,
  request: z.strictObject({}),
  view: SignedReceipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "applications-closed", "statement-missing", ...handingIn],
});

export const reopenApplication = contract({
  ...common,
  name: "reopen-application",
  path: "/application/evaluations/{id}/reopening",
  title: { zh: "截止前退回草稿修改", en: "Take the application back into the draft" },
  clause: "5.2",
  who: unit,
  request: z.strictObject({}),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "applications-closed"],
});

export const withdrawApplication = contract({
  ...common,
  name: "withdraw-application",
  path: "/application/evaluations/{id}/withdrawal",
  title: { zh: "撤回申请", en: "Withdraw the application" },
  clause: "4",
  who: representative,
  request: z.strictObject({ reason: z.string().trim().min(1).max(1000) }),
  view: Receipt.omit({ version: true, hash: true }),
  refusals: ["unknown-record", "wrong-step"],
  sealedVersion: true,
});

export const submitSupplement = contract({
  ...common,
  name: "submit-application-supplement",
  path: "/application/evaluations/{id}/supplement",
  title: { zh: "提交补正", en: "Submit the supplement" },
  clause: "5.2",
  requirements: ["R03", "R09"],
  who: unit,
  request: z.strictObject({}),
  view: SignedReceipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "supplement-late", "supplement-unchanged", ...handingIn],
});

/** Sections that would not fit one transaction are `left`; asking again carries them over too. */
export const carryOver = contract({
  ...common,
  name: "carry-over",
  path: "/application/evaluations/{id}/carry-over",
  title: { zh: "沿用往年申请内容", en: "Carry over an earlier year's answers" },
  clause: "5.2",
  who: unit,
  request: z.strictObject({ from: Id }),
  view: Receipt.extend({
    filled: z.array(SectionId),
    left: z.array(SectionId),
    dropped: z.array(Dropped),
  }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "applications-closed", "nothing-to-carry"],
});
