import * as z from "zod";
import { ExpertAssignment } from "../expert/expert-assignment.ts";
import { contract } from "../kernel/contract.ts";
import { ById } from "../kernel/id.ts";
import { Receipt } from "../kernel/receipt.ts";
import { UnitSheet } from "../scoring/unit-sheet.ts";
import { SavedMarks } from "./saved-marks.ts";

const common = { clause: "5.2", requirements: ["R05", "R10"], who: ["expert"], params: ById } as const;
const fillCodes = ["unknown-record", "stale-version", "wrong-step", "unknown-point", "mark-off-scale"] as const;

export const beginScoring = contract({
  ...common,
  name: "begin-scoring",
  method: "POST",
  path: "/technical/assignments/{id}/beginning",
  title: { zh: "开始评分", en: "Begin to mark a unit" },
  request: z.strictObject({}),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-fit-to-score", "calibration-first"],
});

export const getUnitSheet = contract({
  ...common,
  name: "get-unit-sheet",
  method: "GET",
  path: "/technical/assignments/{id}",
  title: { zh: "查看本人单位评分表", en: "Read one's own sheet of a unit" },
  request: z.strictObject({}),
  view: z.object({
    version: z.int(),
    assignment: ExpertAssignment.pick({
      assignmentId: true,
      evaluationId: true,
      cycleId: true,
      unitId: true,
      unitName: true,
      status: true,
      terms: true,
      sheet: true,
      scoreBy: true,
      submittedAt: true,
    }).strip(),
  }),
  refusals: ["unknown-record"],
});

export const saveUnitSheet = contract({
  ...common,
  name: "save-unit-sheet",
  method: "PUT",
  path: "/technical/assignments/{id}/sheet",
  title: { zh: "保存单位评分表", en: "Save marks of a unit" },
  request: SavedMarks,
  view: Receipt,
  refusals: fillCodes,
});

/** With no `sheet` the draft is submitted as it was saved. */
export const submitUnitSheet = contract({
  ...common,
  name: "submit-unit-sheet",
  method: "POST",
  path: "/technical/assignments/{id}/submission",
  title: { zh: "提交单位评分表", en: "Submit the sheet of a unit" },
  request: z.strictObject({ sheet: UnitSheet.optional() }),
  view: Receipt,
  refusals: [...fillCodes, "points-unmarked", "mark-without-reason"],
});

export const takeBackUnitSheet = contract({
  ...common,
  name: "take-back-unit-sheet",
  method: "POST",
  path: "/technical/assignments/{id}/taking-back",
  title: { zh: "撤回已提交的评分表", en: "Take back a submitted sheet" },
  request: z.strictObject({ reason: z.string().trim().min(1).max(1000) }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});
