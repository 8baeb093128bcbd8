import { decideCompleteService } from "../../domain/project/complete-service.ts";
import { completeService as declared } from "../../domain/project/delivery-contract.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actOn } from "../shell/act-on.ts";

/** R68, R74: the work is done. */
export const completeService = actOn(declared, projectNoun, decideCompleteService);
