import type * as z from "zod";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { localDateOf } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import { type GuardCode, guardDelivery } from "./guard-delivery.ts";
import type { DeploymentMeeting, Project } from "./project.ts";

const clause = "7.2.3";

type MeetingCode = "date-in-future" | "task-outside-plan";

/** R73: the deployment meeting has been held; its minutes and who came are on record, its tasks lie within the plan's times. */
export const decideRecordDeploymentMeeting = (
  project: Project,
  meeting: z.infer<typeof DeploymentMeeting>,
  deciding: Pick<Deciding, "actor" | "now">,
): Decision<Project, GuardCode | MeetingCode> => {
  const guarded = guardDelivery(project, deciding, { holder: "institution", clause, at: ["filed"] });
  if (!guarded.ok) return guarded;
  const today = localDateOf(deciding.now);
  if (meeting.heldOn > today) return refuse("date-in-future", clause, { date: meeting.heldOn, today });
  const latest =
    (project.plan?.content.completionTimes ?? [])
      .map(({ dueOn }) => dueOn)
      .toSorted()
      .at(-1) ?? meeting.heldOn;
  const outside = meeting.tasks.find(({ dueOn }) => dueOn < meeting.heldOn || dueOn > latest);
  if (outside)
    return refuse("task-outside-plan", clause, { task: outside.task, dueOn: outside.dueOn, from: meeting.heldOn, until: latest });
  return ok({ ...project, status: "deployed", meeting });
};

/** R73: work begins only once the minutes are there. */
export const decideStartExecution = (
  project: Project,
  _request: unknown,
  deciding: Pick<Deciding, "actor">,
): Decision<Project, GuardCode> => {
  const guarded = guardDelivery(project, deciding, { holder: "institution", clause, at: ["deployed"] });
  return guarded.ok ? ok({ ...project, status: "executing" }) : guarded;
};
