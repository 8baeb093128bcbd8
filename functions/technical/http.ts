import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { beginScoring } from "./begin-scoring.ts";
import { getCalibrationCase, setCalibrationCase, submitCalibration } from "./calibration-case.ts";
import { computeCalibration, getCalibration } from "./compute-calibration.ts";
import { concludeUnitPanel } from "./conclude-unit-panel.ts";
import { rankUnits } from "./rank-units.ts";
import { getTechnicalEvaluation, listTechnicalEvaluations, listUnitSheets } from "./read-evaluations.ts";
import { readSubmittedSection } from "./read-submitted-section.ts";
import { closeOnSite, moveOnSite, planOnSite, recordFinding } from "./review-on-site.ts";
import { getUnitSheet, saveUnitSheet, submitUnitSheet, takeBackUnitSheet } from "./score-unit.ts";
import { explainUnitOutlier, recordConsensus, settleResult } from "./settle-result.ts";

/** 5.2 技术性评价: calibration case, sheets, consensus, on-site review, conclusion, ranking. */
export const routes = [
  submitUnitSheet,
  saveUnitSheet,
  getUnitSheet,
  beginScoring,
  takeBackUnitSheet,
  setCalibrationCase,
  getCalibrationCase,
  submitCalibration,
  listTechnicalEvaluations,
  getTechnicalEvaluation,
  listUnitSheets,
  readSubmittedSection,
  settleResult,
  explainUnitOutlier,
  recordConsensus,
  planOnSite,
  moveOnSite,
  recordFinding,
  closeOnSite,
  concludeUnitPanel,
  rankUnits,
  computeCalibration,
  getCalibration,
];
export const createHandler = httpFunction("technical", routes);
export const handler = createHandler(live);
