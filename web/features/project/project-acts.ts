import { reportRectification } from "../../../domain/inspection/contract.ts";
import { changePlan, confirmPlan, filePlan, formTeam, replaceTeamMember, returnPlan, submitPlan } from "../../../domain/plan/contract.ts";
import { recordNeedConfirmation } from "../../../domain/procurement/proposal-contract.ts";
import { recommendProject, reviseDraft } from "../../../domain/project/contract.ts";
import {
  applyForAcceptance,
  completeService,
  logService,
  recordDeploymentMeeting,
  startExecution,
  submitSummary,
} from "../../../domain/project/delivery-contract.ts";
import type { Project } from "../../../domain/project/project.ts";
import type { Action } from "../../ui/act-form/act-list.tsx";
import { planStart } from "./plan/plan-start.ts";

const afterFiling = ["filed", "deployed", "executing", "rectifying"] as const;

/** What those outside the body do with a project, each at its steps (7.1.2 to 7.3.2). */
export const projectActions = (project: Project): readonly Action[] => {
  const { projectId, brief, plan } = project;
  const params = { id: projectId };
  const fixed = { planVersion: plan?.planVersion ?? 1 };
  return [
    { contract: reviseDraft, params, steps: ["proposed"], initial: { ...brief } },
    { contract: recommendProject, params, steps: ["proposed"] },
    { contract: recordNeedConfirmation, params, steps: ["on_notice", "need_confirmed", "in_procurement"] },
    { contract: formTeam, params, steps: ["contracted"] },
    { contract: replaceTeamMember, params, steps: ["team_formed", "plan_submitted", "plan_returned", "plan_confirmed", ...afterFiling] },
    { contract: submitPlan, params, steps: ["team_formed", "plan_returned"], initial: planStart(project) },
    { contract: confirmPlan, params, fixed, steps: ["plan_submitted"] },
    { contract: returnPlan, params, fixed, steps: ["plan_submitted"] },
    { contract: filePlan, params, steps: ["plan_confirmed"] },
    { contract: changePlan, params, steps: [...afterFiling], initial: planStart(project) },
    { contract: recordDeploymentMeeting, params, steps: ["filed"] },
    { contract: startExecution, params, steps: ["deployed"] },
    { contract: logService, params, steps: ["executing", "rectifying"] },
    { contract: reportRectification, params, steps: ["rectifying"] },
    { contract: completeService, params, steps: ["executing"] },
    { contract: submitSummary, params, steps: ["completed"] },
    { contract: applyForAcceptance, params, steps: ["summarised"] },
  ];
};
