import * as z from "zod";
import { ExpertAssignment } from "../expert/expert-assignment.ts";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { CalibratedView } from "../scoring/calibrated-view.ts";
import { UnitGrade } from "../unit-evaluation/unit-evaluation-status.ts";
import { Summary } from "../work-item/work-item.ts";
import { TechnicalEvaluation } from "./technical-evaluation.ts";

const overseers = ["evaluation-body", "supervisor"] as const;
const common = { clause: "5.2", requirements: ["R10"] } as const;

/** What a panel member sees before the sheets are added up: their seat, and nothing of the others or of how far they are. */
const OwnSeat = TechnicalEvaluation.pick({ evaluationId: true, cycleId: true, unitId: true, unitName: true }).strip();

export const getTechnicalEvaluation = contract({
  ...common,
  name: "get-technical-evaluation",
  method: "GET",
  path: "/technical/evaluations/{id}",
  title: { zh: "查看技术性评价", en: "Read a technical evaluation" },
  who: [...overseers, "expert"],
  params: ById,
  request: z.strictObject({}),
  view: z.discriminatedUnion("sight", [
    z.object({ sight: z.literal("whole"), version: z.int(), hash: z.string(), evaluation: TechnicalEvaluation }),
    z.object({ sight: z.literal("seat"), evaluation: OwnSeat, leads: z.boolean() }),
  ]),
  refusals: ["unknown-record"],
});

/** The single sheets of the seats in force, once they are added up; before that the answer is the same however many are in. */
export const listUnitSheets = contract({
  ...common,
  name: "list-unit-sheets",
  method: "GET",
  path: "/technical/evaluations/{id}/sheets",
  title: { zh: "查看评审组评分表", en: "Read the sheets of a panel" },
  requirements: ["R05", "R10"],
  who: [...overseers, "expert"],
  params: ById,
  request: z.strictObject({}),
  view: z.object({ sheets: z.array(ExpertAssignment.pick({ memberId: true, sheet: true, submittedAt: true }).strip()) }),
  refusals: ["unknown-record", "scores-sealed"],
});

/** Panels at work. Those added up are in the ranking instead. */
export const listTechnicalEvaluations = contract({
  ...common,
  name: "list-technical-evaluations",
  method: "GET",
  path: "/technical/evaluations",
  title: { zh: "评分中的单位", en: "Units whose panels are at work" },
  who: overseers,
  params: NoParams,
  request: PageQuery.extend({ cycleId: Id }),
  view: pageOf(Summary),
  refusals: [],
});

/** One unit of the ranking, scores in thousandths of a point; `calibrated` is null while the year's calibration is not computed. */
const RankedUnit = z.object({
  evaluationId: Id,
  unitId: Id,
  unitName: z.string(),
  step: z.string(),
  score: z.int(),
  concluded: z.int().nullable(),
  calibrated: z.int().nullable(),
  grade: UnitGrade,
  stable: z.boolean(),
});

export const rankUnits = contract({
  ...common,
  name: "rank-units",
  method: "GET",
  path: "/technical/ranking",
  title: { zh: "单位得分排序", en: "Units by their scores" },
  who: overseers,
  params: NoParams,
  request: PageQuery.extend({ cycleId: Id }),
  view: pageOf(RankedUnit),
  refusals: [],
});

export const computeCalibration = contract({
  ...common,
  name: "compute-calibration",
  method: "POST",
  path: "/technical/calibrations",
  title: { zh: "计算年度校准", en: "Compute the year's calibration" },
  requirements: ["R05", "R10"],
  who: ["evaluation-body:officer"],
  params: NoParams,
  request: z.strictObject({ cycleId: Id }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "sheets-missing", "calibration-too-large"],
});

export const getCalibration = contract({
  ...common,
  name: "get-calibration",
  method: "GET",
  path: "/technical/calibrations/{id}",
  title: { zh: "查看年度校准", en: "Read the year's calibration" },
  requirements: ["R05", "R10"],
  who: overseers,
  params: ById,
  request: z.strictObject({}),
  view: z.object({ version: z.int(), computedAt: Instant, calibration: CalibratedView }),
  refusals: ["unknown-record"],
});
