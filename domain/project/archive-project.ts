import type { Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Project } from "./project.ts";

/** The year closes: an announced project becomes a record of it (5.1). */
export const decideArchiveProject = (project: Project): Decision<Project, "wrong-step"> =>
  project.status === "announced"
    ? ok({ ...project, status: "archived" })
    : refuse("wrong-step", "5.1", { step: project.status, needed: "announced" });
