import { startExecution as declared } from "../../domain/project/delivery-contract.ts";
import { decideStartExecution } from "../../domain/project/deploy-project.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actOn } from "../shell/act-on.ts";

/** R73: the work begins. */
export const startExecution = actOn(declared, projectNoun, decideStartExecution);
