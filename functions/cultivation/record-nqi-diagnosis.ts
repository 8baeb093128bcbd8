import { plan } from "../../domain/kernel/commitment.ts";
import { refuse } from "../../domain/kernel/result.ts";
import { recordNqiDiagnosis as declared } from "../../domain/nqi/contract.ts";
import { decideRecordNqiDiagnosis, tieNqiAdviser } from "../../domain/nqi/diagnose-nqi.ts";
import { mayReadNqi } from "../../domain/nqi/may.ts";
import { nqiDiagnosisNoun } from "../../domain/nqi/nqi-diagnosis.ts";
import { actOf, done, load } from "../shell/act-on.ts";
import { decidingNow } from "../shell/deciding-now.ts";
import { route } from "../shell/route.ts";
import { loadAdvisers } from "./load-advisers.ts";
import { tieAdvisers } from "./tie-advisers.ts";

/** R17, R05: the diagnosis and each adviser's tie to the unit together. 3 GetItem, 1 BatchGetItem + 1 transaction of at most 47. */
export const recordNqiDiagnosis = route(declared, async ({ params, request }, context) => {
  const found = await load(context, nqiDiagnosisNoun, params.id);
  if (!found.ok) return found;
  if (!mayReadNqi(found.value.state, context.actor)) return refuse("unknown-record", declared.clause);
  const decision = decideRecordNqiDiagnosis(found.value.state, request, await decidingNow(context));
  if (!decision.ok) return decision;
  const advisers = await loadAdvisers(context, request.advisers, declared.clause);
  if (!advisers.ok) return advisers;
  const act = actOf(declared, context);
  const tied = tieAdvisers(advisers.value, (adviser) => tieNqiAdviser(adviser, decision.value, request.on), act);
  return tied.ok ? done(plan(nqiDiagnosisNoun, params.id, found.value, decision.value, act), ...tied.value) : tied;
});
