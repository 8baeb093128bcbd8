import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { admitExpert } from "./admit-expert.ts";
import { applyAsExpert } from "./apply-as-expert.ts";
import { appraiseExpert } from "./appraise-expert.ts";
import { changePublicConsent } from "./change-public-consent.ts";
import { checkConflicts } from "./check-conflicts.ts";
import { getExpert, listExperts } from "./read-experts.ts";
import { expertPassport, ownPassport } from "./read-passport.ts";
import { recommendExpert } from "./recommend-expert.ts";
import { recordRelation } from "./record-relation.ts";
import { recordRelations } from "./record-relations.ts";
import { recordTraining } from "./record-training.ts";
import { reinstateExpert } from "./reinstate-expert.ts";
import { rejectExpert } from "./reject-expert.ts";
import { removeExpert } from "./remove-expert.ts";
import { renewExpert } from "./renew-expert.ts";
import { suspendExpert } from "./suspend-expert.ts";
import { vetExpert } from "./vet-expert.ts";

/** 5.3: the expert pool, from application to removal. */
export const routes = [
  applyAsExpert,
  recommendExpert,
  vetExpert,
  admitExpert,
  rejectExpert,
  renewExpert,
  recordTraining,
  appraiseExpert,
  suspendExpert,
  reinstateExpert,
  removeExpert,
  recordRelation,
  recordRelations,
  changePublicConsent,
  listExperts,
  getExpert,
  ownPassport,
  expertPassport,
  checkConflicts,
];
export const createHandler = httpFunction("expert", routes);
export const handler = createHandler(live);
