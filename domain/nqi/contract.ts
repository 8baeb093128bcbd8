import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { LocalDate } from "../kernel/instant.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Summary } from "../work-item/work-item.ts";
import { NqiDiagnosis, NqiElement, NqiFinding } from "./nqi-diagnosis.ts";
import { YearLevels } from "./year-levels.ts";

const common = { clause: "5.5", requirements: ["R17"] } as const;
const OwnRequest = NqiDiagnosis.pick({ diagnosisId: true, year: true, status: true, requestedAt: true });
const distinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

export const requestNqi = contract({
  ...common,
  name: "request-nqi",
  method: "POST",
  path: "/cultivation/nqi",
  title: { zh: "申请质量技术基础帮扶", en: "Ask for help with quality infrastructure" },
  who: ["unit:representative"],
  params: NoParams,
  request: NqiDiagnosis.pick({ wish: true }),
  view: Receipt,
  refusals: ["nqi-requested"],
});

export const recordNqiDiagnosis = contract({
  ...common,
  name: "record-nqi-diagnosis",
  method: "POST",
  path: "/cultivation/nqi/{id}/diagnosis",
  title: { zh: "登记质量技术基础诊断", en: "Record an NQI diagnosis" },
  requirements: ["R05", "R17"],
  who: ["evaluation-body:officer", "partner"],
  params: ById,
  request: z.strictObject({
    on: LocalDate,
    findings: z
      .array(NqiFinding)
      .max(NqiElement.options.length)
      .refine((findings) => distinct(findings.map(({ element }) => element))),
    advisers: z.array(Id).min(1).max(20).refine(distinct),
  }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-permitted", "activity-ahead", "nqi-elements-missing", "relations-full"],
});

export const getNqiDiagnosis = contract({
  ...common,
  name: "get-nqi-diagnosis",
  method: "GET",
  path: "/cultivation/nqi/{id}",
  title: { zh: "查看质量技术基础诊断", en: "Read an NQI diagnosis" },
  who: ["evaluation-body", "supervisor", "partner", "unit"],
  params: ById,
  request: z.strictObject({}),
  view: z.object({ version: z.int(), diagnosis: NqiDiagnosis, unitName: z.string(), adviserNames: z.record(Id, z.string()) }),
  refusals: ["unknown-record"],
});

/** Partners are shown what still waits for help; those who oversee, everything of the year. */
export const listNqiDiagnoses = contract({
  ...common,
  name: "list-nqi-diagnoses",
  method: "GET",
  path: "/cultivation/nqi",
  title: { zh: "质量技术基础需求与诊断", en: "NQI requests and diagnoses" },
  who: ["evaluation-body", "supervisor", "partner"],
  params: NoParams,
  request: PageQuery.extend({ year: z.coerce.number().int().min(2020).max(2100) }),
  view: pageOf(Summary.extend({ unitName: z.string() })),
  refusals: [],
});

/** The levels a unit was found at, year by year, and everything it asked for. */
export const nqiTrend = contract({
  ...common,
  name: "nqi-trend",
  method: "GET",
  path: "/cultivation/nqi/{unitId}/trend",
  title: { zh: "质量技术基础逐年变化", en: "NQI levels over the years" },
  who: ["evaluation-body", "supervisor", "unit"],
  params: z.strictObject({ unitId: Id }),
  request: z.strictObject({}),
  view: z.object({ years: z.array(YearLevels), requests: z.array(OwnRequest) }),
  refusals: ["unknown-record"],
});
