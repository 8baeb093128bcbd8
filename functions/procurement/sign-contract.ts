import { plan } from "../../domain/kernel/commitment.ts";
import { signContract as declared } from "../../domain/procurement/contract.ts";
import { procurementNoun } from "../../domain/procurement/procurement.ts";
import { decideSignContract } from "../../domain/procurement/sign-contract.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { actOf, done } from "../shell/act-on.ts";
import { route } from "../shell/route.ts";
import { loadBoth } from "./load-both.ts";

/** R67: 3 GetItem + 1 transaction (procurement and project together). */
export const signContract = route(declared, async ({ params, request }, context) => {
  const both = await loadBoth(context, params.id);
  if (!both.ok) return both;
  const decision = decideSignContract(both.value.states, request, context);
  if (!decision.ok) return decision;
  const { procurement, project } = both.value;
  const act = actOf(declared, context);
  return done(
    plan(procurementNoun, procurement.id, procurement, decision.value.procurement, act),
    plan(projectNoun, project.id, project, decision.value.project, act),
  );
});
