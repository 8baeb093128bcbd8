import { type Acts, drawer, openForm } from "./act.ts";
import { answerChecklist } from "./answer-checklist.ts";
import { beginApplication, signStatement, writeSection } from "./apply-as-unit.ts";
import { beginMarks, markCase, submitMarks } from "./mark-unit.ts";
import { recordFinding } from "./record-finding.ts";

const expert = drawer("/work/experts/:id");
const application = drawer("/work/applications/:id");
const conformity = drawer("/work/conformity/:id");
const assignment = drawer("/work/assignments/:id");
const panel = drawer("/work/panels/:id");

/** Clauses 4 to 6: where each command of the units' year is done. */
export const actsOfUnits: Acts = {
  "apply-as-expert": drawer("/work/expert-application"),
  "recommend-expert": openForm("/work/act/recommend-expert?id=:id"),
  "vet-expert": expert,
  "admit-expert": expert,
  "record-training": expert,
  "start-rubric": drawer("/work/rubrics"),
  "publish-rubric": drawer("/work/rubrics/:id"),
  "open-applications": drawer("/work/cycles/:cycleId"),
  apply: beginApplication,
  "save-section": writeSection,
  "sign-statement": signStatement,
  "submit-application": application,
  "submit-application-supplement": application,
  "answer-conformity": answerChecklist,
  "request-supplement": conformity,
  "conclude-conformity": conformity,
  "set-calibration-case": drawer("/work/calibration-case"),
  "prepare-draw": drawer("/work/draws?cycleId=:cycleId"),
  "reveal-draw": drawer("/work/draws/:id"),
  "decline-assignment": assignment,
  "declare-conflict": assignment,
  "accept-assignment": assignment,
  "submit-calibration": markCase,
  "begin-scoring": assignment,
  "save-unit-sheet": beginMarks,
  "submit-unit-sheet": submitMarks,
  "settle-result": drawer("/work/technical/:id"),
  "record-consensus": panel,
  "record-finding": recordFinding,
  "close-on-site": drawer("/work/panels/:id/on-site"),
  "explain-unit-outlier": panel,
  "conclude-unit-panel": panel,
  "compute-calibration": drawer("/work/ranking?cycleId=:cycleId"),
  "draft-result-list": drawer("/work/unit-results?cycleId=:cycleId"),
  "announce-results": drawer("/work/unit-results/:id"),
  "file-appeal": drawer("/work/applications/:id/result"),
  "decide-appeal": drawer("/work/appeals/:id"),
  "finish-activity": drawer("/work/cycles/:id"),
};
