import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { castBallot, recuseFromDecision } from "./cast-ballot.ts";
import { concludeDecision } from "./conclude-decision.ts";
import { conveneDecision } from "./convene-decision.ts";
import { draftProject } from "./draft-project.ts";
import { getDecision, listDecisions } from "./read-decisions.ts";
import { getProject, listOwnProjects, listProjects } from "./read-projects.ts";
import { recommendProject } from "./recommend-project.ts";
import { reviseDraft } from "./revise-draft.ts";

/** 7.1.2 项目遴选: recommendations and the collective decision on the list. */
export const routes = [
  draftProject,
  reviseDraft,
  recommendProject,
  getProject,
  listProjects,
  listOwnProjects,
  conveneDecision,
  recuseFromDecision,
  castBallot,
  concludeDecision,
  getDecision,
  listDecisions,
];
export const createHandler = httpFunction("selection", routes);
export const handler = createHandler(live);
