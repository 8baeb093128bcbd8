import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, NoParams } from "../kernel/id.ts";
import { Receipt } from "../kernel/receipt.ts";
import { everyMember } from "../work-item/contract.ts";
import { Expert, ExpertProfile } from "./expert.ts";

const common = { clause: "5.3", requirements: ["R11"], view: Receipt } as const;
const guarded = ["unknown-record", "stale-version", "wrong-step", "not-permitted"] as const;
const files = ["evidence-unknown", "evidence-not-arrived"] as const;
const Words = z.string().trim().min(1).max(1000);

/** Everyone who works somewhere, those who supervise the evaluation left out. */
export const applyAsExpert = contract({
  ...common,
  name: "apply-as-expert",
  method: "POST",
  path: "/expert/experts",
  title: { zh: "申请入专家库", en: "Apply for the expert pool" },
  who: ["evaluation-body", "local-authority", "partner", "service-institution", "unit"],
  params: NoParams,
  request: Expert.pick({ profile: true, publicConsent: true }),
  refusals: ["unknown-record", "stale-version", "wrong-step", ...files],
});

export const recommendExpert = contract({
  ...common,
  name: "recommend-expert",
  method: "POST",
  path: "/expert/experts/{id}/recommendation",
  title: { zh: "推荐本单位人员为专家", en: "Recommend one of one's people as an expert" },
  who: ["representative", "officer"],
  params: ById,
  request: z.strictObject({ opinion: Words, profile: ExpertProfile.optional() }),
  refusals: [...guarded, ...files, "profile-missing"],
});

export const vetExpert = contract({
  ...common,
  name: "vet-expert",
  method: "POST",
  path: "/expert/experts/{id}/vetting",
  title: { zh: "审核专家条件", en: "Vet an expert" },
  who: ["evaluation-body:officer"],
  params: ById,
  request: z.strictObject({ opinion: Words, ageException: Words.optional() }),
  refusals: [...guarded, "entry-incomplete", "years-too-few", "title-not-accepted", "age-above-limit"],
});

export const admitExpert = contract({
  ...common,
  name: "admit-expert",
  method: "POST",
  path: "/expert/experts/{id}/admission",
  title: { zh: "批准专家入库", en: "Admit an expert" },
  who: ["evaluation-body:approver"],
  params: ById,
  request: z.strictObject({ reason: Words }),
  refusals: [...guarded, "age-above-limit"],
});

export const rejectExpert = contract({
  ...common,
  name: "reject-expert",
  method: "POST",
  path: "/expert/experts/{id}/rejection",
  title: { zh: "不予入库", en: "Reject an expert" },
  who: ["evaluation-body:approver"],
  params: ById,
  request: z.strictObject({ reason: Words }),
  refusals: guarded,
});

export const renewExpert = contract({
  ...common,
  name: "renew-expert",
  method: "POST",
  path: "/expert/experts/{id}/renewal",
  title: { zh: "续聘专家", en: "Renew an expert's term" },
  requirements: ["R11", "R15"],
  who: ["evaluation-body:approver"],
  params: ById,
  request: z.strictObject({ reason: Words }),
  refusals: [...guarded, "age-above-limit", "not-yet-due"],
});

export const changePublicConsent = contract({
  ...common,
  name: "change-public-consent",
  method: "PUT",
  path: "/expert/own-consent",
  title: { zh: "同意或撤回公开姓名", en: "Agree to be named in public, or take it back" },
  who: everyMember,
  params: NoParams,
  request: Expert.pick({ publicConsent: true }),
  refusals: ["unknown-record", "stale-version"],
});
