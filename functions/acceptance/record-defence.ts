import { recordDefence as declared } from "../../domain/acceptance/contract.ts";
import { decideRecordDefence } from "../../domain/acceptance/hold-defence.ts";
import { actOf, decidingFor, done } from "../shell/act-on.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { route } from "../shell/route.ts";
import { acceptanceWrites } from "./commit-acceptance.ts";
import { loadAcceptance } from "./load-acceptance.ts";

/** R81: the minutes and the recording are the body's own files. 4 or 5 GetItem + 1 transaction. */
export const recordDefence = route(declared, async ({ params, request }, context) => {
  const found = await loadAcceptance(context, params.id);
  if (!found.ok) return found;
  const { stored } = found.value;
  const decision = decideRecordDefence(stored.state, request, await decidingFor(context, stored.state.cycleId));
  if (!decision.ok) return decision;
  const { minutesEvidenceId, recording } = request;
  const files = await checkEvidence(context, [minutesEvidenceId, ...(recording ? [recording.evidenceId] : [])], declared.clause);
  if (!files.ok) return files;
  return done(...(await acceptanceWrites(context.records, stored, decision.value, actOf(declared, context))));
});
