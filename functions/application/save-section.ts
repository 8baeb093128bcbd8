import { applicationSectionNoun } from "../../domain/application/application-section.ts";
import { evidenceIdsOf } from "../../domain/application/evidence-of.ts";
import { decideHoldSection } from "../../domain/application/hold-section.ts";
import { fieldsOf } from "../../domain/application/judge-section.ts";
import { decideSaveSection, wasSavedMeanwhile } from "../../domain/application/save-section.ts";
import { parseContent } from "../../domain/application/section-content.ts";
import { holdSection as declaredHold, saveSection as declaredSave } from "../../domain/application/section-contract.ts";
import { guarded, guardOf, plan } from "../../domain/kernel/commitment.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { actOf, receiptOf } from "../shell/act-on.ts";
import { contentAt, judgingFor } from "../shell/application-sections.ts";
import { route } from "../shell/route.ts";
import { checkSectionFiles } from "./check-section-files.ts";
import { loadSection } from "./load-section.ts";
import { signReceipt } from "./sign-receipt.ts";

/**
 * R03: one section, on condition that the application has not been handed in meanwhile. 4 GetItem (member, evaluation, activity, section),
 * 1 more when a colleague has saved since, 1 BatchGetItem of the files named + 1 transaction of 3.
 */
export const saveSection = route(declaredSave, async ({ params, request }, context) => {
  const parsed = parseContent(params.section, request.content);
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path, message }) => (path.length > 0 ? path.map(String).join(".") : message));
    return refuse("section-malformed", declaredSave.clause, { section: params.section, fields: places.slice(0, 20).join(", ") });
  }
  const own = await loadSection(context, params);
  if (!own.ok) return own;
  const { stored, closesAt, sectionId, before, section } = own.value;
  const base = wasSavedMeanwhile(section, request) ? await contentAt(context, params.id, params.section, request.baseVersion) : undefined;
  const judging = await judgingFor(context, stored.state.cycleId, context.now);
  const known = {
    ...judging,
    actor: context.actor,
    now: context.now,
    evaluation: stored.state,
    closesAt,
    version: before?.version ?? 0,
    base,
  };
  const decision = decideSaveSection(section, { ...request, content: fieldsOf(parsed.data) }, known);
  if (!decision.ok) return decision;
  const files = await checkSectionFiles(context, evidenceIdsOf(parsed.data), params.section, declaredSave.clause);
  if (!files.ok) return files;
  const saved = plan(applicationSectionNoun, sectionId, before, decision.value, actOf(declaredSave, context));
  const { contentHash, contentVersion, complete, gaps } = decision.value;
  const view = {
    ...(await signReceipt(context, saved, contentHash ?? "")),
    ...{ contentVersion, complete, gaps, merged: wasSavedMeanwhile(section, request) },
  };
  return ok({ commitments: [guarded(saved, guardOf(unitEvaluationNoun, params.id, stored))], view });
});

/** 4 GetItem + 1 transaction of 2. */
export const holdSection = route(declaredHold, async ({ params, request }, context) => {
  const own = await loadSection(context, params);
  if (!own.ok) return own;
  const { stored, closesAt, sectionId, before, section } = own.value;
  const decision = decideHoldSection(section, request, { ...context, evaluation: stored.state, closesAt });
  if (!decision.ok) return decision;
  const held = plan(applicationSectionNoun, sectionId, before, decision.value, actOf(declaredHold, context));
  return ok({ commitments: [held], view: { ...receiptOf(held), hold: decision.value.hold } });
});
