import * as z from "zod";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { listPlanVersions as declared } from "../../domain/plan/contract.ts";
import { ImplementationPlan } from "../../domain/plan/implementation-plan.ts";
import { planVersions } from "../../domain/plan/redline.ts";
import { mayReadDelivery } from "../../domain/project/may-read-delivery.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { type Context, route } from "../shell/route.ts";

const Changed = z.object({ plan: ImplementationPlan });

/** R71, R72: earlier versions are read from the project's history, which nobody can rewrite. 2 GetItem + 1 Query per 200 changes. */
export const listPlanVersions = route(declared, async ({ params }, context) => {
  const found = await context.records.get(projectNoun, params.id);
  if (!found || !mayReadDelivery(context.actor, found.state)) return refuse("unknown-record", declared.clause);
  const versions = [...planVersions(await plansOf(context, params.id))];
  return ok({ commitments: [], view: { projectId: params.id, versions } });
});

const plansOf = async (context: Context, id: string): Promise<readonly ImplementationPlan[]> => {
  const plans: ImplementationPlan[] = [];
  let cursor: string | undefined;
  do {
    const page = await context.records.history(projectNoun.name, id, { limit: 200, cursor });
    for (const { changes } of page.rows) {
      const changed = Changed.safeParse(changes);
      if (changed.success) plans.push(changed.data.plan);
    }
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
  return plans;
};
