import {
  reopenApplication as declaredReopen,
  submitApplication as declaredSubmit,
  submitSupplement as declaredSupplement,
} from "../../domain/application/contract.ts";
import { evidenceOfSections } from "../../domain/application/judge-section.ts";
import type { SignedReceipt } from "../../domain/application/signed-receipt.ts";
import {
  decideReopenApplication,
  decideSubmitApplication,
  decideSubmitSupplement,
  type HandingIn,
} from "../../domain/application/submit-application.ts";
import { guarded, plan } from "../../domain/kernel/commitment.ts";
import type { Contract } from "../../domain/kernel/contract.ts";
import type { Decision } from "../../domain/kernel/deciding.ts";
import type { ById } from "../../domain/kernel/id.ts";
import { ok } from "../../domain/kernel/result.ts";
import type { RefusalCode } from "../../domain/refusals.ts";
import { type UnitEvaluation, unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { actOf, done } from "../shell/act-on.ts";
import { judgingFor, readSections } from "../shell/application-sections.ts";
import { checkEvidence } from "../shell/check-evidence.ts";
import { type Route, route } from "../shell/route.ts";
import { loadOwn } from "./load-own.ts";
import { signReceipt } from "./sign-receipt.ts";

/**
 * Hands a whole application in, on condition that no section has been saved since it was read. 3 GetItem (member, evaluation, activity) +
 * 1 BatchGetItem of the sections + 1 for each 100 files + 1 transaction of at most 30.
 */
const handingIn = <Request, Code extends RefusalCode>(
  declared: Contract<ById, Request, SignedReceipt, Code | "unknown-record" | "evidence-unknown" | "evidence-not-arrived">,
  decide: (evaluation: UnitEvaluation, known: HandingIn) => Decision<UnitEvaluation, Code>,
): Route =>
  route(declared, async ({ params }, context) => {
    const own = await loadOwn(context, params.id);
    if (!own.ok) return own;
    const { stored, closesAt } = own.value;
    const { actor, now } = context;
    const [judging, read] = await Promise.all([judgingFor(context, stored.state.cycleId, now), readSections(context, params.id)]);
    const sections = read.stored.map(({ state }) => state);
    const decision = decide(stored.state, { ...judging, actor, now, closesAt, sections });
    if (!decision.ok) return decision;
    const files = await checkEvidence(context, evidenceOfSections(sections), declared.clause);
    if (!files.ok) return files;
    const handed = guarded(plan(unitEvaluationNoun, params.id, stored, decision.value, actOf(declared, context)), ...read.guards);
    return ok({ commitments: [handed], view: await signReceipt(context, handed, decision.value.submission?.contentHash ?? "") });
  });

/** R03. */
export const submitApplication = handingIn(declaredSubmit, decideSubmitApplication);

/** R09. */
export const submitSupplement = handingIn(declaredSupplement, decideSubmitSupplement);

/** R03: 3 GetItem + 1 transaction of 2. */
export const reopenApplication = route(declaredReopen, async ({ params }, context) => {
  const own = await loadOwn(context, params.id);
  if (!own.ok) return own;
  const { stored, closesAt } = own.value;
  const decision = decideReopenApplication(stored.state, { now: context.now, closesAt });
  if (!decision.ok) return decision;
  return done(plan(unitEvaluationNoun, params.id, stored, decision.value, actOf(declaredReopen, context)));
});
