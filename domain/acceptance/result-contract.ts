import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id } from "../kernel/id.ts";
import { Receipt } from "../kernel/receipt.ts";
import { AcceptanceConclusion } from "./acceptance-result.ts";
import { AcceptanceGrade } from "./grade-of.ts";

const common = { method: "POST", params: ById, view: Receipt } as const;
/** Whoever may sit on a panel; which of them does is the decision's to say. */
export const panelParties = ["expert", "local-authority", "partner"] as const;
const text = z.string().trim().min(1).max(2000);

export const explainOutlier = contract({
  ...common,
  name: "explain-outlier",
  path: "/acceptance/acceptances/{id}/outlier-explanation",
  title: { zh: "说明评分偏离理由", en: "Explain marks far from the others" },
  clause: "7.3.4",
  requirements: ["R82"],
  who: panelParties,
  request: z.strictObject({ explanation: text }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-permitted"],
});

export const concludePanel = contract({
  ...common,
  name: "conclude-panel",
  path: "/acceptance/acceptances/{id}/conclusion",
  title: { zh: "形成验收结论", en: "Conclude for the panel" },
  clause: "7.3.4",
  requirements: ["R82", "R83"],
  who: panelParties,
  request: z.strictObject({
    opinion: AcceptanceConclusion.shape.opinion,
    autoFail: z.array(z.string().min(1).max(60)).max(20).default([]),
    override: z.strictObject({ decisionId: Id, grade: AcceptanceGrade, reason: text }).optional(),
  }),
  refusals: [
    "unknown-record",
    "stale-version",
    "wrong-step",
    "not-permitted",
    "outlier-unexplained",
    "unknown-ground",
    "override-not-carried",
  ],
});

export const approveGrade = contract({
  ...common,
  name: "approve-grade",
  path: "/acceptance/acceptances/{id}/approval",
  title: { zh: "审定验收等级", en: "Approve the grade" },
  clause: "7.3.5",
  requirements: ["R83"],
  who: ["evaluation-body:approver"],
  request: z.strictObject({}),
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-permitted", "excellent-cap"],
});

export const returnConclusion = contract({
  ...common,
  name: "return-conclusion",
  path: "/acceptance/acceptances/{id}/conclusion-return",
  title: { zh: "退回验收结论", en: "Return the conclusion to the panel" },
  clause: "7.3.5",
  requirements: ["R83"],
  who: ["evaluation-body:approver"],
  request: z.strictObject({ reason: text }),
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});

export const announceResult = contract({
  ...common,
  name: "announce-result",
  path: "/acceptance/acceptances/{id}/announcement",
  title: { zh: "公告验收结果", en: "Announce the result" },
  clause: "7.3.5",
  requirements: ["R84"],
  who: ["evaluation-body:officer"],
  request: z.strictObject({}),
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});
