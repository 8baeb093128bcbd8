import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { announceResult } from "./announce-result.ts";
import { approveGrade, returnConclusion } from "./approve-grade.ts";
import { nameRespondent, scheduleDefence } from "./arrange-defence.ts";
import { concludePanel, explainOutlier } from "./conclude-panel.ts";
import { getSheet, listOwnSheets, saveSheet, submitSheet } from "./fill-sheet.ts";
import { formPanel } from "./form-panel.ts";
import { submitMaterials, submitSupplement } from "./hand-in-materials.ts";
import { issuePlan } from "./issue-plan.ts";
import { getAcceptance, listAcceptances, listSheets } from "./read-acceptances.ts";
import { recordDefence } from "./record-defence.ts";
import { replacePanelMember } from "./replace-panel-member.ts";
import { finishReview, reviewMaterials } from "./review-materials.ts";

/** 7.3 项目验收: panel, plan, materials, defence, marks, grade, announcement. */
export const routes = [
  listAcceptances,
  getAcceptance,
  formPanel,
  replacePanelMember,
  issuePlan,
  submitMaterials,
  reviewMaterials,
  finishReview,
  submitSupplement,
  scheduleDefence,
  nameRespondent,
  recordDefence,
  listOwnSheets,
  getSheet,
  saveSheet,
  submitSheet,
  listSheets,
  explainOutlier,
  concludePanel,
  approveGrade,
  returnConclusion,
  announceResult,
];
export const createHandler = httpFunction("acceptance", routes);
export const handler = createHandler(live);
