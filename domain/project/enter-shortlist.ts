import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Project } from "./project.ts";

/** R62: a recommended project enters the list that the committee decided. */
export const decideEnterShortlist = (project: Project, decisionId: string): Decision<Project, "wrong-step"> =>
  project.status === "recommended"
    ? ok({ ...project, status: "shortlisted", decisionId })
    : refuse("wrong-step", "7.1.2", { step: project.status, needed: "recommended" });

/** R63: the list it stands on is out for objections. */
export const decideGoOnNotice = (project: Project, noticeId: string): Decision<Project, "wrong-step"> =>
  project.status === "shortlisted"
    ? ok({ ...project, status: "on_notice", noticeId })
    : refuse("wrong-step", "7.1.2", { step: project.status, needed: "shortlisted" });

/** R63: an objection to the list was justified, so its projects wait for a new decision. */
export const decideLeaveShortlist = (project: Project): Decision<Project, "wrong-step"> =>
  project.status === "shortlisted" || project.status === "on_notice"
    ? ok({ ...project, status: "recommended", decisionId: null, noticeId: null })
    : refuse("wrong-step", "7.1.2", { step: project.status, needed: "shortlisted, on_notice" });
