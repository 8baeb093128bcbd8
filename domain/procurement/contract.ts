import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { Receipt } from "../kernel/receipt.ts";
import { BidEvaluation } from "./bid-evaluation.ts";
import { ProcurementTerms } from "./procurement-terms.ts";
import { ServiceContract } from "./service-contract.ts";

const officer = ["evaluation-body:officer"] as const;
const selecting = { method: "POST", clause: "7.1.4", requirements: ["R66"], who: officer, view: Receipt } as const;
const contracting = { method: "POST", clause: "7.1.4", requirements: ["R07", "R67"], view: Receipt } as const;

export const issueProcurement = contract({
  ...selecting,
  name: "issue-procurement",
  path: "/procurement/procurements",
  title: { zh: "发出采购文件", en: "Issue a procurement" },
  params: NoParams,
  request: z.strictObject({ projectId: Id, terms: ProcurementTerms, bidsCloseAt: Instant }),
  refusals: [
    "unknown-record",
    "stale-version",
    "wrong-step",
    "evidence-unknown",
    "evidence-not-arrived",
    "legal-basis-needed",
    "bid-time-too-short",
  ],
});

export const cancelProcurement = contract({
  ...selecting,
  name: "cancel-procurement",
  path: "/procurement/procurements/{id}/cancellation",
  title: { zh: "终止采购", en: "Cancel a procurement" },
  params: ById,
  request: z.strictObject({ reason: z.string().trim().min(1).max(1000) }),
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});

export const openProposals = contract({
  ...selecting,
  name: "open-proposals",
  path: "/procurement/procurements/{id}/opening",
  title: { zh: "开标", en: "Open the proposals" },
  params: ById,
  request: z.strictObject({}),
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-yet-due", "too-many-proposals"],
});

export const seatBidPanel = contract({
  ...selecting,
  name: "seat-bid-panel",
  path: "/procurement/procurements/{id}/panel",
  title: { zh: "组成采购评审小组", en: "Seat the bid panel" },
  params: ById,
  request: z.strictObject({
    memberIds: z
      .array(Id)
      .min(3)
      .max(15)
      .refine((ids) => new Set(ids).size === ids.length),
  }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "bid-panel-size", "bid-panel-outside", "bid-panel-unfit"],
});

export const recordBidEvaluation = contract({
  ...selecting,
  name: "record-bid-evaluation",
  path: "/procurement/procurements/{id}/evaluation",
  title: { zh: "登记评审结果", en: "Record the bid evaluation" },
  params: ById,
  request: BidEvaluation,
  refusals: [
    "unknown-record",
    "stale-version",
    "wrong-step",
    "evidence-unknown",
    "evidence-not-arrived",
    "bid-panel-missing",
    "bids-not-all-assessed",
    "ranking-mismatch",
    "lowest-price-first",
  ],
});

export const noticeCandidates = contract({
  ...selecting,
  name: "notice-candidates",
  path: "/procurement/procurements/{id}/candidate-notice",
  title: { zh: "公示中标候选人", en: "Put the award candidates on notice" },
  params: ById,
  request: z.strictObject({}),
  refusals: ["unknown-record", "stale-version", "wrong-step", "no-candidate-notice"],
});

export const awardProcurement = contract({
  ...selecting,
  name: "award-procurement",
  path: "/procurement/procurements/{id}/award",
  title: { zh: "确定中标（成交）机构", en: "Award" },
  who: ["evaluation-body:approver"],
  params: ById,
  request: z.strictObject({ text: z.string().trim().min(1).max(4000) }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "candidate-notice-open", "not-permitted"],
});

export const recordContract = contract({
  ...contracting,
  name: "record-contract",
  path: "/procurement/procurements/{id}/contract",
  title: { zh: "登记服务合同", en: "Record the service contract" },
  who: officer,
  params: ById,
  request: ServiceContract.omit({ signedByBodyAt: true, signedByInstitutionAt: true }),
  refusals: [
    "unknown-record",
    "stale-version",
    "wrong-step",
    "evidence-unknown",
    "evidence-not-arrived",
    "contract-late",
    "contract-departs",
  ],
});

export const signContract = contract({
  ...contracting,
  name: "sign-contract",
  path: "/procurement/procurements/{id}/contract/signature",
  title: { zh: "签订服务合同", en: "Sign the service contract" },
  who: ["service-institution:representative"],
  params: ById,
  /** The signed document's id, so that nobody signs a draft they have not seen. */
  request: z.strictObject({ evidenceId: Id }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-permitted", "contract-late", "contract-departs"],
});
