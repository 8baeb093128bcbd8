import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Summary } from "../work-item/work-item.ts";
import { DemandSurvey } from "./demand-survey.ts";
import { CallText } from "./project-call.ts";

const officer = ["evaluation-body:officer"] as const;

export const recordSurvey = contract({
  name: "record-survey",
  method: "POST",
  path: "/call/surveys",
  title: { zh: "登记需求调研", en: "Record a demand survey" },
  clause: "7.1.1",
  requirements: ["R60"],
  who: officer,
  params: NoParams,
  request: DemandSurvey.omit({ surveyId: true, recordedAt: true }).extend({
    leadingIndustry: z.string().trim().min(1).max(100),
    keyIndustryChain: z.string().trim().min(1).max(100),
    respondents: z.int().min(1).max(100_000),
    findings: z.string().trim().min(1).max(8000),
    evidenceIds: z.array(Id).max(20),
  }),
  view: Receipt,
  refusals: ["unknown-record", "cycle-closed"],
});

export const listSurveys = contract({
  name: "list-surveys",
  method: "GET",
  path: "/call/surveys",
  title: { zh: "年度需求调研列表", en: "The demand surveys of a cycle" },
  clause: "7.1.1",
  requirements: ["R60"],
  who: ["evaluation-body", "supervisor"],
  params: NoParams,
  request: PageQuery.extend({ cycleId: Id }),
  view: pageOf(Summary),
  refusals: [],
});

export const publishCall = contract({
  name: "publish-call",
  method: "POST",
  path: "/call/calls",
  title: { zh: "印发质量提升项目通知", en: "Publish the project call" },
  clause: "7.1.1",
  requirements: ["R61"],
  who: officer,
  params: NoParams,
  request: z.strictObject({ cycleId: Id, text: CallText, closesAt: Instant.optional() }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "no-survey", "call-window-too-short"],
});

export const extendCall = contract({
  name: "extend-call",
  method: "POST",
  path: "/call/calls/{id}/extension",
  title: { zh: "延长征集时间", en: "Extend the call" },
  clause: "7.1.1",
  requirements: ["R61"],
  who: officer,
  params: ById,
  request: z.strictObject({ closesAt: Instant, reason: z.string().trim().min(1).max(500) }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "call-closed", "deadline-not-later"],
});
