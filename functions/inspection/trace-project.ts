import { traceProject as declared } from "../../domain/inspection/contract.ts";
import { traceTargets } from "../../domain/inspection/trace-targets.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { mayReadDelivery } from "../../domain/project/may-read-delivery.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { route } from "../shell/route.ts";

/** R74: what is still to be proved before acceptance. 2 GetItem. */
export const traceProject = route(declared, async ({ params }, context) => {
  const found = await context.records.get(projectNoun, params.id);
  if (!found || !mayReadDelivery(context.actor, found.state)) return refuse("unknown-record", declared.clause);
  return ok({ commitments: [], view: { projectId: params.id, targets: [...traceTargets(found.state)] } });
});
