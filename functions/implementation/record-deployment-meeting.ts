import { recordDeploymentMeeting as declared } from "../../domain/project/delivery-contract.ts";
import { decideRecordDeploymentMeeting } from "../../domain/project/deploy-project.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actWithEvidence } from "../shell/act-with-evidence.ts";

/** R73: the deployment meeting with its minutes. */
export const recordDeploymentMeeting = actWithEvidence(declared, projectNoun, decideRecordDeploymentMeeting, ({ minutesEvidenceId }) => [
  minutesEvidenceId,
]);
