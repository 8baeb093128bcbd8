import { type ApplicationSection, applicationSectionNoun, emptySection } from "../../domain/application/application-section.ts";
import { judgeSection } from "../../domain/application/judge-section.ts";
import { readsAs } from "../../domain/application/may.ts";
import { getSection as declaredGet, listSections as declaredList } from "../../domain/application/section-contract.ts";
import { SectionId, sectionIdOf } from "../../domain/application/section-id.ts";
import type { Fields } from "../../domain/kernel/history.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { type UnitEvaluation, unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { handedInContent, judgingFor, readSections } from "../shell/application-sections.ts";
import { type Context, route } from "../shell/route.ts";
import { loadOwn } from "./load-own.ts";

/** What a section still lacks, worked out anew: an expiring certificate may have expired since it was saved. */
const judged = async (context: Context, { cycleId }: UnitEvaluation, section: SectionId, content: Fields | null) =>
  content === null ? { gaps: [], warnings: [] } : judgeSection(section, content, await judgingFor(context, cycleId, context.now));

const seenByUnit = async (context: Context, evaluation: UnitEvaluation, section: SectionId) => {
  const stored = await context.records.get(applicationSectionNoun, sectionIdOf(evaluation.evaluationId, section));
  const state: ApplicationSection = stored?.state ?? emptySection(evaluation, section);
  return { ...state, savedBy: state.savedBy?.memberId ?? null, ...(await judged(context, evaluation, section, state.content)) };
};

const seenByOverseer = async (context: Context, evaluation: UnitEvaluation, section: SectionId) => {
  const named = evaluation.submission?.sections.find((one) => one.section === section);
  const content = (await handedInContent(context, evaluation, section)) ?? null;
  return {
    ...{ section, content, contentVersion: named?.version ?? 0, contentHash: named?.hash ?? null },
    ...{ savedAt: null, savedBy: null, hold: null },
    ...(await judged(context, evaluation, section, content)),
  };
};

/** 3 GetItem. */
export const getSection = route(declaredGet, async ({ params }, context) => {
  const evaluation = await context.records.get(unitEvaluationNoun, params.id);
  const reader = evaluation && readsAs(context.actor, evaluation.state);
  if (!evaluation || !reader) return refuse("unknown-record", declaredGet.clause);
  const seen = reader === "unit" ? seenByUnit : seenByOverseer;
  return ok({ commitments: [], view: await seen(context, evaluation.state, params.section) });
});

/** 3 GetItem + 1 BatchGetItem. */
export const listSections = route(declaredList, async ({ params }, context) => {
  const own = await loadOwn(context, params.id);
  if (!own.ok) return own;
  const { state } = own.value.stored;
  const found = new Map((await readSections(context, params.id)).stored.map((section) => [section.state.section, section.state]));
  return ok({
    commitments: [],
    view: { sections: SectionId.options.map((section) => found.get(section) ?? emptySection(state, section)) },
  });
});
