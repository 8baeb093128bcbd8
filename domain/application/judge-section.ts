import type { Fields } from "../kernel/history.ts";
import type { LocalDate } from "../kernel/instant.ts";
import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import type { RubricTree } from "../rubric/rubric.ts";
import { ScoringPointId } from "../standard/elements.ts";
import type { Submission, UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import type { ApplicationSection } from "./application-section.ts";
import { checkApplication } from "./check-application.ts";
import { checkSection } from "./check-section.ts";
import { evidenceIdsOf } from "./evidence-of.ts";
import type { Gap } from "./gap.ts";
import { profileFacts } from "./profile-content.ts";
import { type ApplicationContents, applicationContents, contentSchemaOf } from "./section-content.ts";
import { SectionId } from "./section-id.ts";

/** What sections are judged by: the year's rubric and settings, and the day, by which certificates and reviews count. */
export type Judging = {
  readonly year: number;
  readonly today: LocalDate;
  readonly rubric: RubricTree;
  readonly settings: ProgrammeSettings;
};

/** What one section lacks by itself; what only shows across sections is found by `judgeApplication`. */
export const judgeSection = (section: SectionId, content: Fields, judging: Judging): { gaps: Gap[]; warnings: Gap[] } => {
  const { gaps, warnings } = checkSection(section, contentSchemaOf(section).parse(content), judging);
  return { gaps: [...gaps], warnings: [...warnings] };
};

/** Sections that were saved, as their contents. */
const written = (sections: readonly ApplicationSection[]) => sections.filter(({ content }) => content !== null);

/** What the sections say, as far as they were saved, for the checks across them. */
export const writtenContents = (sections: readonly ApplicationSection[]): ApplicationContents => applicationContents(written(sections));

export type Judged = {
  /** How many gaps each section has; a section never saved has one. */
  readonly gaps: ReadonlyMap<SectionId, number>;
  /** Codes of the grounds that rule the unit out. */
  readonly ineligible: readonly string[];
} & Pick<Submission, "caps" | "notApplicable"> &
  Pick<UnitEvaluation, "field" | "relatedOrganizationIds">;

/** An application as a whole, as far as it was saved. */
export const judgeApplication = (sections: readonly ApplicationSection[], judging: Judging): Judged => {
  const contents = writtenContents(sections);
  const { sections: checks, ineligible } = checkApplication(contents, judging);
  const points = ScoringPointId.options.map((point) => ({ point, check: checks.get(point) }));
  const facts = contents.profile ? profileFacts(contents.profile) : { field: null, relatedOrganizationIds: [] };
  return {
    gaps: new Map(SectionId.options.map((section) => [section, checks.get(section)?.gaps.length ?? 1])),
    ineligible: ineligible.map(({ code }) => code),
    caps: points.flatMap(({ point, check }) => (check?.cap ? [{ point, ...check.cap }] : [])),
    notApplicable: points.flatMap(({ point, check }) => (check?.notApplicable ? [{ point, reason: check.notApplicable }] : [])),
    ...facts,
  };
};

/** Every file that the sections name. */
export const evidenceOfSections = (sections: readonly ApplicationSection[]): readonly string[] =>
  written(sections).flatMap(({ section, content }) => evidenceIdsOf(contentSchemaOf(section).parse(content)));

/** A parsed content as plain fields, as a record keeps them. */
export const fieldsOf = (content: object): Fields => JSON.parse(JSON.stringify(content));
