import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, NoParams } from "../kernel/id.ts";
import { Receipt } from "../kernel/receipt.ts";
import { CalibrationCase } from "./calibration-case.ts";
import { CalibrationSheet, CaseMark } from "./calibration-sheet.ts";

const common = { clause: "5.3", requirements: ["R05", "R12"] } as const;

export const setCalibrationCase = contract({
  ...common,
  name: "set-calibration-case",
  method: "POST",
  path: "/technical/calibration-cases",
  title: { zh: "设置校准案例", en: "Set the year's calibration case" },
  who: ["evaluation-body:officer"],
  params: NoParams,
  request: z.strictObject({
    cycleId: CalibrationCase.shape.cycleId,
    title: CalibrationCase.shape.title,
    dossier: CalibrationCase.shape.dossier,
    reference: CalibrationCase.shape.reference,
  }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "calibration-in-use", "calibration-points", "mark-off-scale"],
});

/** The reference is null for an expert who has not marked the case; `own` is the caller's sheet. */
export const getCalibrationCase = contract({
  ...common,
  name: "get-calibration-case",
  method: "GET",
  path: "/technical/calibration-cases/{id}",
  title: { zh: "查看校准案例", en: "Read the year's calibration case" },
  who: ["evaluation-body", "supervisor", "expert"],
  params: ById,
  request: z.strictObject({}),
  view: z.object({
    case: CalibrationCase.pick({ cycleId: true, title: true, bandStep: true, dossier: true }).strip(),
    reference: CalibrationCase.shape.reference.nullable(),
    own: CalibrationSheet.pick({ marks: true, comparison: true, submittedAt: true }).strip().nullable(),
  }),
  refusals: ["unknown-record"],
});

export const submitCalibration = contract({
  ...common,
  name: "submit-calibration",
  method: "PUT",
  path: "/technical/calibration-cases/{id}/sheet",
  title: { zh: "提交校准案例评分", en: "Submit one's marks of the calibration case" },
  who: ["expert"],
  params: ById,
  request: z.strictObject({ marks: z.array(CaseMark).min(1).max(22) }),
  view: Receipt,
  refusals: ["unknown-record", "wrong-step", "calibration-points", "mark-off-scale"],
});
