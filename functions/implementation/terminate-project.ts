import { terminateProject as declared } from "../../domain/project/delivery-contract.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { decideTerminateProject } from "../../domain/project/terminate-project.ts";
import { actOn } from "../shell/act-on.ts";

/** R75: an approver ends the project. */
export const terminateProject = actOn(declared, projectNoun, decideTerminateProject);
