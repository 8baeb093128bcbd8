import { submitPlan as declared } from "../../domain/plan/contract.ts";
import { decideSubmitPlan } from "../../domain/plan/submit-plan.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actWithEvidence } from "../shell/act-with-evidence.ts";

/** R70: the plan, or the next version of a returned one. */
export const submitPlan = actWithEvidence(declared, projectNoun, decideSubmitPlan, ({ content }) => content.evidenceIds);
