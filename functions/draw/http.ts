import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { acceptAssignment, declareConflict, declineAssignment, recuseExpert } from "./answer-invitation.ts";
import { cancelDraw, revealDraw } from "./move-draw.ts";
import { nameExpert } from "./name-expert.ts";
import { getOwnAssignment, listOwnAssignments } from "./own-assignment.ts";
import { prepareDraw } from "./prepare-draw.ts";
import { getDraw, getDrawPart, getOwnCode, listDraws } from "./read-draws.ts";

/** 5.3 抽取与使用: draws that anyone can recheck, invitations, substitutes. */
export const routes = [
  prepareDraw,
  revealDraw,
  cancelDraw,
  listDraws,
  getDraw,
  getDrawPart,
  getOwnCode,
  nameExpert,
  listOwnAssignments,
  getOwnAssignment,
  acceptAssignment,
  declineAssignment,
  declareConflict,
  recuseExpert,
];
export const createHandler = httpFunction("draw", routes);
export const handler = createHandler(live);
