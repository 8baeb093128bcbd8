import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { applyForAcceptance } from "./apply-for-acceptance.ts";
import { changePlan } from "./change-plan.ts";
import { completeService } from "./complete-service.ts";
import { confirmPlan } from "./confirm-plan.ts";
import { filePlan } from "./file-plan.ts";
import { formTeam } from "./form-team.ts";
import { listPlanVersions } from "./list-plan-versions.ts";
import { listServiceLogs } from "./list-service-logs.ts";
import { logService } from "./log-service.ts";
import { recordDeploymentMeeting } from "./record-deployment-meeting.ts";
import { replaceTeamMember } from "./replace-team-member.ts";
import { returnPlan } from "./return-plan.ts";
import { startExecution } from "./start-execution.ts";
import { submitPlan } from "./submit-plan.ts";
import { submitSummary } from "./submit-summary.ts";
import { terminateProject } from "./terminate-project.ts";

/** 7.2.1–7.2.3, 7.2.5 项目实施: team, plan, delivery, summary. */
export const routes = [
  formTeam,
  replaceTeamMember,
  submitPlan,
  listPlanVersions,
  changePlan,
  confirmPlan,
  returnPlan,
  filePlan,
  recordDeploymentMeeting,
  startExecution,
  logService,
  listServiceLogs,
  completeService,
  submitSummary,
  applyForAcceptance,
  terminateProject,
];
export const createHandler = httpFunction("implementation", routes);
export const handler = createHandler(live);
