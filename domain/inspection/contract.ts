import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Inspection, InspectionOutcome, Judgement, TargetFinding } from "./inspection.ts";
import { TraceabilityMatrix } from "./trace-targets.ts";

const officer = ["evaluation-body:officer"] as const;
const institution = ["service-institution:representative"] as const;
const readers = ["evaluation-body", "supervisor", "service-institution", "local-authority"] as const;

const guarded = ["unknown-record", "stale-version", "not-permitted", "wrong-step"] as const;
const files = ["evidence-unknown", "evidence-not-arrived"] as const;

/** Each judgement stands on facts: at least one file. */
const Proven = Judgement.extend({ evidenceIds: z.array(Id).min(1).max(20) });

export const inspectProject = contract({
  name: "inspect",
  method: "POST",
  path: "/inspection/projects/{id}/inspections",
  title: { zh: "登记过程检查", en: "Record an inspection" },
  clause: "7.2.4",
  requirements: ["R74", "R75"],
  who: officer,
  params: ById,
  request: z.strictObject({
    findings: z.strictObject({ progress: Proven, effect: Proven, satisfaction: Proven }),
    targets: z.array(TargetFinding).min(1).max(50),
    outcome: InspectionOutcome,
    rectifyBy: Instant.optional(),
  }),
  view: Receipt,
  refusals: [
    ...guarded,
    ...files,
    "inspector-barred",
    "inspection-limit",
    "outcome-not-used",
    "target-not-inspected",
    "unknown-target",
    "rectify-date-missing",
    "rectify-date-outside",
  ],
});

export const reportRectification = contract({
  name: "report-rectification",
  method: "POST",
  path: "/inspection/projects/{id}/rectification",
  title: { zh: "报告整改情况", en: "Report the rectification" },
  clause: "7.2.4",
  requirements: ["R75"],
  who: institution,
  params: ById,
  request: z.strictObject({ report: z.string().trim().min(1).max(8000), evidenceIds: z.array(Id).min(1).max(20) }),
  view: Receipt,
  refusals: [...guarded, ...files],
});

export const recordSatisfaction = contract({
  name: "record-satisfaction",
  method: "POST",
  path: "/inspection/projects/{id}/satisfaction",
  title: { zh: "评价服务满意情况", en: "Say how satisfied you are" },
  clause: "7.2.4",
  requirements: ["R75"],
  who: ["unit:representative"],
  params: ById,
  request: z.strictObject({ score: z.int().min(1).max(10), comment: z.string().trim().max(1000).default("") }),
  view: Receipt,
  refusals: ["unknown-record", "wrong-step", "score-outside-scale", "already-answered"],
});

export const listInspections = contract({
  name: "list-inspections",
  method: "GET",
  path: "/inspection/projects/{id}/inspections",
  title: { zh: "查看过程检查", en: "Inspections of a project" },
  clause: "7.2.4",
  requirements: ["R74", "R75"],
  who: readers,
  params: ById,
  request: z.strictObject({}),
  view: z.object({ projectId: Id, inspections: z.array(Inspection) }),
  refusals: ["unknown-record"],
});

export const traceProject = contract({
  name: "trace-project",
  method: "GET",
  path: "/inspection/projects/{id}/traceability",
  title: { zh: "查看目标追溯表", en: "Targets traced through plan and inspections" },
  clause: "7.2.4",
  requirements: ["R74"],
  who: readers,
  params: ById,
  request: z.strictObject({}),
  view: TraceabilityMatrix,
  refusals: ["unknown-record"],
});

export const getSatisfaction = contract({
  name: "get-satisfaction",
  method: "GET",
  path: "/inspection/projects/{id}/satisfaction",
  title: { zh: "查看满意情况汇总", en: "Satisfaction of the open round" },
  clause: "7.2.4",
  requirements: ["R75"],
  who: officer,
  params: ById,
  request: z.strictObject({}),
  view: z.object({
    round: z.int(),
    expectedPct: z.int(),
    /** Absent until enough have answered. */
    tally: z.object({ answers: z.int(), satisfied: z.int(), satisfiedPct: z.int() }).optional(),
  }),
  refusals: ["unknown-record"],
});
