import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Summary } from "../work-item/work-item.ts";
import { Appeal, AppealOutcome } from "./appeal.ts";

const common = { clause: "4", requirements: ["R05"] } as const;

export const fileAppeal = contract({
  ...common,
  name: "file-appeal",
  method: "POST",
  path: "/unit-result/evaluations/{id}/appeal",
  title: { zh: "对评价结果提出申诉", en: "Appeal against a result" },
  who: ["unit"],
  params: ById,
  request: z.strictObject({ grounds: z.string().trim().min(1).max(8000), evidenceIds: z.array(Id).max(10).default([]) }),
  view: Receipt,
  refusals: [
    ...(["unknown-record", "result-not-announced", "appeal-filed", "appeal-not-offered", "appeal-late"] as const),
    ...(["evidence-unknown", "evidence-not-arrived"] as const),
  ],
});

export const decideAppeal = contract({
  ...common,
  name: "decide-appeal",
  method: "POST",
  path: "/unit-result/appeals/{id}/decision",
  title: { zh: "决定申诉", en: "Decide an appeal" },
  who: ["evaluation-body:committee", "evaluation-body:approver"],
  params: ById,
  request: z.strictObject({ outcome: AppealOutcome, reason: z.string().trim().min(1).max(8000) }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "appeal-same-people"],
});

export const getAppeal = contract({
  ...common,
  name: "get-appeal",
  method: "GET",
  path: "/unit-result/appeals/{id}",
  title: { zh: "查看申诉", en: "Read an appeal" },
  who: ["unit", "evaluation-body", "supervisor"],
  params: ById,
  request: z.strictObject({}),
  // Who decided is the body's own matter; the unit is told the outcome and the reason.
  view: z.object({
    version: z.int(),
    hash: z.string(),
    appeal: Appeal.omit({ decision: true }).strip(),
    decision: z.object({ outcome: AppealOutcome, reason: z.string(), at: z.string() }).nullable(),
  }),
  refusals: ["unknown-record"],
});

export const listAppeals = contract({
  ...common,
  name: "list-appeals",
  method: "GET",
  path: "/unit-result/appeals",
  title: { zh: "年度申诉列表", en: "The appeals of a cycle" },
  who: ["evaluation-body", "supervisor"],
  params: NoParams,
  request: PageQuery.extend({ cycleId: Id }),
  view: pageOf(Summary),
  refusals: [],
});
