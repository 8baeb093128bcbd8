import { submitMaterials as declaredMaterials, submitSupplement as declaredSupplement } from "../../domain/acceptance/contract.ts";
import { decideSubmitMaterials, decideSubmitSupplement } from "../../domain/acceptance/submit-materials.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";
import { acceptanceWrites } from "./commit-acceptance.ts";
import { loadAcceptance } from "./load-acceptance.ts";

const filesOf = (materials: readonly { readonly evidenceIds: readonly string[] }[]): readonly string[] =>
  materials.flatMap(({ evidenceIds }) => evidenceIds);

/** R79: 3 GetItem, one more a file + 1 transaction. */
export const submitMaterials = route(declaredMaterials, async ({ params, request }, context) => {
  const found = await loadAcceptance(context, params.id);
  if (!found.ok) return found;
  const { stored } = found.value;
  const decision = decideSubmitMaterials(stored.state, request, await decidingFor(context, stored.state.cycleId));
  if (!decision.ok) return decision;
  const files = await checkEvidence(context, filesOf(request.materials), declaredMaterials.clause);
  if (!files.ok) return files;
  return done(...(await acceptanceWrites(context.records, stored, decision.value, actOf(declaredMaterials, context))));
});

/** R80: as above, for what the reviewer asked for once more. */
export const submitSupplement = route(declaredSupplement, async ({ params, request }, context) => {
  const found = await loadAcceptance(context, params.id);
  if (!found.ok) return found;
  const { stored } = found.value;
  const decision = decideSubmitSupplement(stored.state, request, await decidingFor(context, stored.state.cycleId));
  if (!decision.ok) return decision;
  const files = await checkEvidence(context, filesOf(request.materials), declaredSupplement.clause);
  if (!files.ok) return files;
  return done(...(await acceptanceWrites(context.records, stored, decision.value, actOf(declaredSupplement, context))));
});
