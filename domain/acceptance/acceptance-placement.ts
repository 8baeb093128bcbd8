import type { Audience, Deadline, Wait } from "../kernel/noun.ts";
import type { Acceptance } from "./acceptance.ts";
import { leaderOf } from "./acceptance-panel.ts";

const officer: Audience = "role:evaluation-body:officer";
const wait = (action: string, audience: Audience, clause: string): readonly Wait[] => [{ action, audience, clause }];

/** Whom each step waits for; the first wait carries the workflow's answer. Steps of the system wait for nobody. */
export const acceptanceWaits = (acceptance: Acceptance): readonly Wait[] => {
  const institution: Audience = `organization:${acceptance.institutionId}`;
  switch (acceptance.status) {
    case "applied":
      return wait("form-panel", officer, "7.3.1");
    case "panel_formed":
      return wait("issue-plan", officer, "7.3.2");
    case "planned":
      return due(wait("submit-materials", institution, "7.3.3.1"), acceptance.plan?.materialsDueAt);
    case "materials_review":
      return due(wait("review-materials", officer, "7.3.3.1"), acceptance.review?.dueAt);
    case "supplement":
      return due(wait("submit-supplement", institution, "7.3.3.1"), acceptance.supplementDueAt ?? undefined);
    case "reviewed":
      return wait("schedule-defence", officer, "7.3.3.1");
    case "defence_scheduled":
      return [...wait("record-defence", officer, "7.3.3.2"), ...wait("name-respondent", institution, "7.3.3.2")];
    case "scored":
      return concludeWaits(acceptance);
    case "concluded":
      return wait("approve-grade", "role:evaluation-body:approver", "7.3.5");
    case "on_notice":
      return wait("answer-objections", officer, "7.3.5");
    case "cleared":
      return wait("announce", officer, "7.3.5");
    case "defended":
    case "scoring":
    case "approved":
    case "announced":
    case "terminated":
      return [];
  }
};

const due = (waits: readonly Wait[], dueAt: Wait["dueAt"]): readonly Wait[] => (dueAt ? waits.map((one) => ({ ...one, dueAt })) : waits);

/** The leader concludes; whoever's marks lie far off is asked to explain them. */
const concludeWaits = ({ panel, result }: Acceptance): readonly Wait[] => {
  const leader = leaderOf(panel);
  const explain = (result?.outliers ?? []).flatMap(({ memberId }) => wait("explain-outlier", `member:${memberId}`, "7.3.4"));
  return [...wait("conclude", leader ? `member:${leader.memberId}` : officer, "7.3.4"), ...explain];
};

/** A late review is escalated, a late supplement goes back to the reviewer with what is there. */
export const acceptanceDeadlines = ({ status, review, supplementDueAt }: Acceptance): readonly Deadline[] => {
  if (status === "materials_review" && review && !review.overdue) return [{ purpose: "escalate-material-review", dueAt: review.dueAt }];
  if (status === "supplement" && supplementDueAt) return [{ purpose: "supplement-overdue", dueAt: supplementDueAt }];
  return [];
};
