import * as z from "zod";

/** The path of a project through clause 7 (domain.md A.2), in order; `terminated` can follow any of them. */
export const projectStatuses = [
  "proposed",
  "recommended",
  "shortlisted",
  "on_notice",
  "need_confirmed",
  "in_procurement",
  "contracted",
  "team_formed",
  "plan_submitted",
  "plan_returned",
  "plan_confirmed",
  "filed",
  "deployed",
  "executing",
  "rectifying",
  "completed",
  "summarised",
  "acceptance_applied",
  "materials_review",
  "supplement",
  "defended",
  "graded",
  "announced",
  "archived",
  "terminated",
] as const;
export const ProjectStatus = z.enum(projectStatuses);
export type ProjectStatus = z.infer<typeof ProjectStatus>;

/**
 * Two digits that sort statuses along the path, so that "any project before X" is one narrow query. Graded ranks as defended: the order
 * of a list must not tell that a project was graded.
 */
export const rankOf = (status: ProjectStatus): string =>
  String(projectStatuses.indexOf(status === "graded" ? "defended" : status)).padStart(2, "0");
