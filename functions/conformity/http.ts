import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { answerConformity } from "./answer-conformity.ts";
import { concludeConformity } from "./conclude-conformity.ts";
import { decideChallenge } from "./decide-challenge.ts";
import { getConformity } from "./read-conformity.ts";
import { getEvaluation, listEvaluations } from "./read-evaluations.ts";
import { getSubmittedSection, listRevisions } from "./read-sections.ts";
import { requestSupplement } from "./request-supplement.ts";
import { resumeEvaluation } from "./resume-evaluation.ts";
import { suspendEvaluation } from "./suspend-evaluation.ts";

/** 5.2 符合性评价: the checklist, supplements, the conclusion, and what the body may do to a unit's evaluation on the way. */
export const routes = [
  listEvaluations,
  getEvaluation,
  getConformity,
  answerConformity,
  requestSupplement,
  concludeConformity,
  decideChallenge,
  getSubmittedSection,
  listRevisions,
  suspendEvaluation,
  resumeEvaluation,
];
export const createHandler = httpFunction("conformity", routes);
export const handler = createHandler(live);
