import { decideReturnPlan } from "../../domain/plan/confirm-plan.ts";
import { returnPlan as declared } from "../../domain/plan/contract.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actOn } from "../shell/act-on.ts";

/** R71: the local authority sends the plan back with reasons. */
export const returnPlan = actOn(declared, projectNoun, decideReturnPlan);
