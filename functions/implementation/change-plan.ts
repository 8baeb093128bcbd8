import { changePlan as declared } from "../../domain/plan/contract.ts";
import { decideChangePlan } from "../../domain/plan/submit-plan.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actWithEvidence } from "../shell/act-with-evidence.ts";

/** R72: a new version of a filed plan, to be confirmed and filed again. */
export const changePlan = actWithEvidence(declared, projectNoun, decideChangePlan, ({ content }) => content.evidenceIds);
