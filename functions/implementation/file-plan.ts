import { filePlan as declared } from "../../domain/plan/contract.ts";
import { decideFilePlan } from "../../domain/plan/file-plan.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actOn } from "../shell/act-on.ts";

/** R72: the confirmed plan goes on file, pinned by its hash. */
export const filePlan = actOn(declared, projectNoun, decideFilePlan);
