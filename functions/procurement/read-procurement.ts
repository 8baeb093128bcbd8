import { ok, refuse } from "../../domain/kernel/result.ts";
import { mayReadProcurement } from "../../domain/procurement/may.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { procurementSeenBy } from "../../domain/procurement/seen-procurement.ts";
import { listProcurements as declaredList, readProcurement as declaredRead } from "../../domain/procurement/view-contract.ts";
import { mayReadProject } from "../../domain/project/may.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { route } from "../shell/route.ts";

/** R66: one procurement, as far as its reader may see it. 2 GetItem. */
export const readProcurement = route(declaredRead, async ({ params }, context) => {
  const found = await context.records.get(procurementNoun, params.id);
  if (!found || !mayReadProcurement(found.state, context.actor)) return refuse("unknown-record", declaredRead.clause);
  const { state, version, hash } = found;
  return ok({ commitments: [], view: { version, hash, procurement: procurementSeenBy(context.actor, state) } });
});

/** R66: the procurements of a project, newest first. 2 GetItem + 1 Query. */
export const listProcurements = route(declaredList, async ({ params, request }, context) => {
  const project = await context.records.get(projectNoun, params.id);
  if (!project || !mayReadProject(context.actor, project.state)) return refuse("unknown-record", declaredList.clause);
  return ok({ commitments: [], view: await context.records.list(`project:${params.id}:procurement`, request) });
});
