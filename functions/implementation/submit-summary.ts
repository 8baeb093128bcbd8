import { decideSubmitSummary } from "../../domain/project/complete-service.ts";
import { submitSummary as declared } from "../../domain/project/delivery-contract.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actWithEvidence } from "../shell/act-with-evidence.ts";

/** R76: results, highlights and experience. */
export const submitSummary = actWithEvidence(declared, projectNoun, decideSubmitSummary, ({ evidenceIds }) => evidenceIds);
