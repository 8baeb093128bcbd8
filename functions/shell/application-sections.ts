import { ApplicationSection, applicationSectionNoun } from "../../domain/application/application-section.ts";
import type { Judging } from "../../domain/application/judge-section.ts";
import { SectionId, sectionIdOf } from "../../domain/application/section-id.ts";
import { type Guard, guardOf } from "../../domain/kernel/commitment.ts";
import type { Fields } from "../../domain/kernel/history.ts";
import { type Instant, localDateOf } from "../../domain/kernel/instant.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import type { UnitEvaluation } from "../../domain/unit-evaluation/unit-evaluation.ts";
import type { Live } from "./live.ts";

/** All sections of an application as read together, and what a write that rests on all of them is conditional on. */
export type SectionsRead = { readonly stored: readonly Stored<ApplicationSection>[]; readonly guards: readonly Guard[] };

/** 1 BatchGetItem of 24. */
export const readSections = async ({ records }: Pick<Live, "records">, evaluationId: string): Promise<SectionsRead> => {
  const ids = SectionId.options.map((section) => sectionIdOf(evaluationId, section));
  const found = await records.getMany(applicationSectionNoun, ids);
  return {
    stored: found.flatMap((section) => (section ? [section] : [])),
    guards: ids.map((id, index) => guardOf(applicationSectionNoun, id, found[index])),
  };
};

/** What sections are judged by. Nothing is read once the settings and the rubric of the year are kept. */
export const judgingFor = async ({ references }: Pick<Live, "references">, cycleId: string, now: Instant): Promise<Judging> => {
  const [settings, rubric] = await Promise.all([references.settingsOf(cycleId), references.rubricOf(cycleId)]);
  return { settings, rubric: rubric.tree, year: rubric.year, today: localDateOf(now) };
};

/**
 * A section's content as it was handed in, whatever was saved since; undefined when the submission does not name it. 1 GetItem.
 */
export const handedInContent = async (
  { records }: Pick<Live, "records">,
  { evaluationId, submission }: Pick<UnitEvaluation, "evaluationId" | "submission">,
  section: SectionId,
): Promise<Fields | undefined> => {
  const named = submission?.sections.find((one) => one.section === section);
  return named && contentAt({ records }, evaluationId, section, named.version);
};

/** A section's content as one version of it set it; undefined when that version set none. 1 GetItem. */
export const contentAt = async (
  { records }: Pick<Live, "records">,
  evaluationId: string,
  section: SectionId,
  version: number,
): Promise<Fields | undefined> => {
  const entry = await records.historyAt(applicationSectionNoun.name, sectionIdOf(evaluationId, section), version);
  return ApplicationSection.shape.content.nullish().parse(entry?.changes["content"]) ?? undefined;
};
