import type { Instant } from "../kernel/instant.ts";
import type { Project } from "../project/project.ts";
import type { Procurement } from "./procurement.ts";

/** A procurement and the project it serves, changed together. */
export type ProcurementAndProject = { readonly procurement: Procurement; readonly project: Project };

/** Ends a procurement without a contract; its project waits for a new one (a failed tender is tendered again, B.5). */
export const returnProject = (
  { procurement, project }: ProcurementAndProject,
  status: "failed" | "cancelled",
  reason: string,
  at: Instant,
): ProcurementAndProject => ({
  procurement: { ...procurement, status, ended: { reason, at } },
  project: { ...project, status: "need_confirmed" },
});
