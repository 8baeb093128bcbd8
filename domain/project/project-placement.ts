import type { Audience, Deadline, Wait } from "../kernel/noun.ts";
import type { Project } from "./project.ts";
import type { ProjectStatus } from "./project-status.ts";

type Holder = "body" | "institution" | "authority" | "institutions";
type Step = { readonly action: string; readonly holder: Holder; readonly clause: string };

/** What each status waits for, and who does it. Statuses without a line wait for nobody or for another record's workflow. */
const stepsOf: Readonly<Partial<Record<ProjectStatus, readonly Step[]>>> = {
  shortlisted: [{ action: "put-list-on-notice", holder: "body", clause: "7.1.2" }],
  on_notice: [{ action: "confirm-need", holder: "institutions", clause: "7.1.3" }],
  need_confirmed: [{ action: "issue-procurement", holder: "body", clause: "7.1.4" }],
  in_procurement: [{ action: "select-institution", holder: "body", clause: "7.1.4" }],
  contracted: [{ action: "form-team", holder: "institution", clause: "7.2.1" }],
  team_formed: [{ action: "submit-plan", holder: "institution", clause: "7.2.2" }],
  plan_submitted: [{ action: "confirm-plan", holder: "authority", clause: "7.2.2" }],
  plan_returned: [{ action: "submit-plan", holder: "institution", clause: "7.2.2" }],
  plan_confirmed: [{ action: "file-plan", holder: "institution", clause: "7.2.2" }],
  filed: [{ action: "record-deployment-meeting", holder: "institution", clause: "7.2.3" }],
  deployed: [{ action: "start-execution", holder: "institution", clause: "7.2.3" }],
  executing: [
    { action: "complete-service", holder: "institution", clause: "7.2.3" },
    { action: "inspect", holder: "body", clause: "7.2.4" },
  ],
  rectifying: [{ action: "report-rectification", holder: "institution", clause: "7.2.4" }],
  completed: [{ action: "submit-summary", holder: "institution", clause: "7.2.5" }],
  summarised: [{ action: "apply-for-acceptance", holder: "institution", clause: "7.3" }],
};

export const projectWaits = (project: Project): readonly Wait[] =>
  (stepsOf[project.status] ?? []).map(({ action, holder, clause }) => ({
    action,
    audience: audienceOf(holder, project),
    clause,
    ...(action === "confirm-plan" && project.plan ? { dueAt: project.plan.confirmBy } : {}),
  }));

const audienceOf = (holder: Holder, { brief, contract }: Project): Audience => {
  switch (holder) {
    case "body":
      return "role:evaluation-body:officer";
    case "institutions":
      return "role:service-institution";
    case "authority":
      return `jurisdiction:local-authority:${brief.jurisdiction}`;
    case "institution":
      return contract ? `organization:${contract.institutionId}` : "role:service-institution";
  }
};

/** Escalations: the local authority's silence on a plan (never consent), and a rectification that is late. */
export const projectDeadlines = ({ status, plan, inspections }: Project): readonly Deadline[] => {
  const last = inspections.at(-1);
  if (status === "plan_submitted" && plan && !plan.overdue) return [{ purpose: "escalate-plan", dueAt: plan.confirmBy }];
  if (status === "rectifying" && last?.rectifyBy && !last.overdue) return [{ purpose: "escalate-rectification", dueAt: last.rectifyBy }];
  return [];
};
