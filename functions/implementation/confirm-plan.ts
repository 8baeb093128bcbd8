import { decideConfirmPlan } from "../../domain/plan/confirm-plan.ts";
import { confirmPlan as declared } from "../../domain/plan/contract.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actOn } from "../shell/act-on.ts";

/** R71: the local authority confirms the version it read. */
export const confirmPlan = actOn(declared, projectNoun, decideConfirmPlan);
