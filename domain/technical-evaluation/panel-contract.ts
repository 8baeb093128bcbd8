import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id } from "../kernel/id.ts";
import { Receipt } from "../kernel/receipt.ts";
import { OnSitePlan, OnSiteTerms } from "./plan-on-site.ts";
import { ConsensusContent } from "./record-consensus.ts";
import { FindingContent } from "./review-on-site.ts";
import { Explanation, PanelConclusion } from "./technical-result.ts";

const common = { method: "POST", clause: "5.2", requirements: ["R10"], params: ById, view: Receipt } as const;
const officer = ["evaluation-body:officer"] as const;
const panel = ["expert"] as const;
const stepCodes = ["unknown-record", "stale-version", "wrong-step"] as const;
const planCodes = ["on-site-off", "on-site-dates", "on-site-team"] as const;

export const settleResult = contract({
  ...common,
  name: "settle-result",
  path: "/technical/evaluations/{id}/settlement",
  title: { zh: "处理汇总结果", en: "Settle where an added-up result goes" },
  who: officer,
  request: z.strictObject({ onSite: OnSitePlan.optional() }),
  refusals: [...stepCodes, ...planCodes, "on-site-unplanned"],
});

export const explainUnitOutlier = contract({
  ...common,
  name: "explain-unit-outlier",
  path: "/technical/evaluations/{id}/outlier-explanation",
  title: { zh: "说明评分偏离理由", en: "Explain a total far from the panel's" },
  requirements: ["R05", "R10"],
  who: panel,
  request: z.strictObject({ explanation: Explanation.shape.text }),
  refusals: [...stepCodes, "not-permitted"],
});

export const recordConsensus = contract({
  ...common,
  name: "record-consensus",
  path: "/technical/evaluations/{id}/consensus",
  title: { zh: "记录合议", en: "Record the consensus of the panel" },
  who: panel,
  request: ConsensusContent,
  refusals: [
    ...stepCodes,
    "not-permitted",
    "consensus-in-future",
    "consensus-quorum",
    "consensus-points",
    "unknown-point",
    "mark-off-scale",
  ],
});

export const planOnSite = contract({
  ...common,
  name: "plan-on-site",
  path: "/technical/evaluations/{id}/on-site",
  title: { zh: "安排现场评审", en: "Plan the on-site review" },
  requirements: ["R10", "R43", "R44"],
  who: officer,
  request: OnSitePlan,
  refusals: [...stepCodes, ...planCodes],
});

export const moveOnSite = contract({
  ...common,
  name: "move-on-site",
  method: "PUT",
  path: "/technical/evaluations/{id}/on-site",
  title: { zh: "调整现场评审时间", en: "Move the on-site review" },
  who: officer,
  request: OnSiteTerms.extend({ reason: z.string().trim().min(1).max(500) }),
  refusals: [...stepCodes, "on-site-dates"],
});

export const recordFinding = contract({
  ...common,
  name: "record-finding",
  method: "PUT",
  path: "/technical/evaluations/{id}/on-site/{itemId}",
  title: { zh: "记录现场发现", en: "Record a finding on site" },
  requirements: ["R10", "R43", "R44"],
  who: panel,
  params: z.strictObject({ id: Id, itemId: Id }),
  request: FindingContent,
  refusals: [...stepCodes, "not-permitted", "not-yet-due", "adjustment-too-large", "evidence-unknown", "evidence-not-arrived"],
});

export const closeOnSite = contract({
  ...common,
  name: "close-on-site",
  path: "/technical/evaluations/{id}/on-site-closing",
  title: { zh: "结束现场评审", en: "Close the on-site review" },
  who: panel,
  request: z.strictObject({}),
  refusals: [...stepCodes, "not-permitted", "finding-missing"],
});

export const concludeUnitPanel = contract({
  ...common,
  name: "conclude-unit-panel",
  path: "/technical/evaluations/{id}/conclusion",
  title: { zh: "形成单位评审结论", en: "Conclude for the unit's panel" },
  who: panel,
  request: z.strictObject({ opinion: PanelConclusion.shape.opinion }),
  refusals: [...stepCodes, "not-permitted", "outlier-unexplained", "calibration-missing"],
});
