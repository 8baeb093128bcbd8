import type { Stored } from "../../domain/kernel/noun.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { type Procurement, procurementNoun } from "../../domain/procurement/procurement.ts";
import type { ProcurementAndProject } from "../../domain/procurement/return-project.ts";
import { type Project, projectNoun } from "../../domain/project/project.ts";
import { load } from "../shell/act-on.ts";
import type { Context } from "../shell/route.ts";

/** A procurement and its project as stored, and their states for a decision. 2 GetItem. */
export const loadBoth = async (context: Context, procurementId: string) => {
  const procurement = await load(context, procurementNoun, procurementId);
  if (!procurement.ok) return procurement;
  const project = await context.records.get(projectNoun, procurement.value.state.projectId);
  if (!project) return refuse("unknown-record", "7.1.4");
  return ok(stored(procurement.value, project));
};

const stored = (procurement: Stored<Procurement>, project: Stored<Project>) => ({
  procurement,
  project,
  states: { procurement: procurement.state, project: project.state } satisfies ProcurementAndProject,
});
