import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { announceResults } from "./announce-results.ts";
import { decideAppeal } from "./decide-appeal.ts";
import { draftResultList } from "./draft-result-list.ts";
import { fileAppeal } from "./file-appeal.ts";
import { readReceipt } from "./read-receipt.ts";
import { getAppeal, getResultList, listAppeals, listResultLists } from "./read-results.ts";
import { revokeResult } from "./revoke-result.ts";

/** 4, 5.2 单位评价结果: lists, announcement, receipts, appeals, revocation. */
export const routes = [
  draftResultList,
  getResultList,
  listResultLists,
  announceResults,
  readReceipt,
  fileAppeal,
  decideAppeal,
  getAppeal,
  listAppeals,
  revokeResult,
];
export const createHandler = httpFunction("unit-result", routes);
export const handler = createHandler(live);
