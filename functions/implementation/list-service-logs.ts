import { ok, refuse } from "../../domain/kernel/result.ts";
import { listServiceLogs as declared } from "../../domain/project/delivery-contract.ts";
import { mayReadDelivery } from "../../domain/project/may-read-delivery.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { serviceLogsOf } from "../../domain/project/service-log.ts";
import { route } from "../shell/route.ts";

/** R73: newest work last. 2 GetItem + 1 Query. */
export const listServiceLogs = route(declared, async ({ params, request }, context) => {
  const found = await context.records.get(projectNoun, params.id);
  if (!found || !mayReadDelivery(context.actor, found.state)) return refuse("unknown-record", declared.clause);
  const { rows, cursor } = await context.records.list(serviceLogsOf(params.id), request);
  return ok({ commitments: [], view: { rows: [...rows], cursor } });
});
