import { reportRectification as declared } from "../../domain/inspection/contract.ts";
import { decideReportRectification } from "../../domain/inspection/report-rectification.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actWithEvidence } from "../shell/act-with-evidence.ts";

/** R75: what was put right, with proof. */
export const reportRectification = actWithEvidence(declared, projectNoun, decideReportRectification, ({ evidenceIds }) => evidenceIds);
