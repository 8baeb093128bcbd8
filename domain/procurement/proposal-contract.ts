import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Summary } from "../work-item/work-item.ts";
import { NeedConfirmation, NeedSurvey } from "./need-confirmation.ts";
import { Proposal, ProposalContent } from "./proposal.ts";

const institution = ["service-institution:representative"] as const;
const confirming = { clause: "7.1.3", requirements: ["R64"] } as const;
const proposing = { clause: "7.1.3", requirements: ["R65"] } as const;

export const recordNeedConfirmation = contract({
  ...confirming,
  name: "record-need-confirmation",
  method: "POST",
  path: "/procurement/projects/{id}/need-confirmations",
  title: { zh: "登记需求确认", en: "Record a need confirmation" },
  who: institution,
  params: ById,
  request: NeedSurvey,
  view: Receipt,
  refusals: [
    "unknown-record",
    "wrong-step",
    "bids-closed",
    "too-many-surveys",
    "evidence-unknown",
    "evidence-not-arrived",
    "evidence-not-sealed",
  ],
});

export const listNeedConfirmations = contract({
  ...confirming,
  name: "list-need-confirmations",
  method: "GET",
  path: "/procurement/projects/{id}/need-confirmations",
  title: { zh: "查看需求确认", en: "Read need confirmations" },
  who: ["evaluation-body", "supervisor", "local-authority", "service-institution"],
  params: ById,
  request: PageQuery,
  view: pageOf(NeedConfirmation),
  refusals: ["unknown-record", "need-confirmations-sealed"],
});

export const submitProposal = contract({
  ...proposing,
  name: "submit-proposal",
  method: "PUT",
  path: "/procurement/procurements/{id}/proposal",
  title: { zh: "提交项目策划书和立项书", en: "Submit or replace one's proposal" },
  who: institution,
  params: ById,
  request: ProposalContent,
  view: Receipt,
  refusals: [
    "unknown-record",
    "bids-closed",
    "no-need-confirmation",
    "price-over-budget",
    "evidence-unknown",
    "evidence-not-arrived",
    "evidence-not-sealed",
  ],
});

export const withdrawProposal = contract({
  ...proposing,
  name: "withdraw-proposal",
  method: "POST",
  path: "/procurement/procurements/{id}/proposal/withdrawal",
  title: { zh: "撤回投标", en: "Withdraw one's proposal" },
  who: institution,
  params: ById,
  request: z.strictObject({}),
  view: Receipt,
  refusals: ["unknown-record", "bids-closed", "wrong-step"],
});

export const readProposal = contract({
  ...proposing,
  name: "read-proposal",
  method: "GET",
  path: "/procurement/procurements/{id}/proposals/{institutionId}",
  title: { zh: "查看投标", en: "Read a proposal" },
  who: ["evaluation-body", "supervisor", "expert", "service-institution"],
  params: z.strictObject({ id: Id, institutionId: Id }),
  request: z.strictObject({}),
  view: z.object({ version: z.int(), hash: z.string(), proposal: Proposal }),
  refusals: ["unknown-record", "not-permitted", "proposals-sealed"],
});

export const listOwnProposals = contract({
  ...proposing,
  name: "list-own-proposals",
  method: "GET",
  path: "/procurement/own-proposals",
  title: { zh: "本机构的投标", en: "List one's own proposals" },
  who: ["service-institution"],
  params: NoParams,
  request: PageQuery,
  view: pageOf(Summary),
  refusals: [],
});
