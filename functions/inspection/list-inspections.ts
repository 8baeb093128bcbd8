import { listInspections as declared } from "../../domain/inspection/contract.ts";
import { seenInspection } from "../../domain/inspection/seen-inspection.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { mayReadDelivery } from "../../domain/project/may-read-delivery.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { route } from "../shell/route.ts";

/** R74, R75: the institution reads what was found of its work, without the count of the served units' answers. 2 GetItem. */
export const listInspections = route(declared, async ({ params }, context) => {
  const found = await context.records.get(projectNoun, params.id);
  if (!found || !mayReadDelivery(context.actor, found.state)) return refuse("unknown-record", declared.clause);
  const inspections = found.state.inspections.map((inspection) => seenInspection(inspection, context.actor));
  return ok({ commitments: [], view: { projectId: params.id, inspections } });
});
