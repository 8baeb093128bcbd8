import * as fc from "fast-check";
import { checkApplication } from "../../domain/application/check-application.ts";
import type { Known } from "../../domain/application/checks/known.ts";
import { EligibilityContent } from "../../domain/application/eligibility-content.ts";
import { ProfileContent } from "../../domain/application/profile-content.ts";
import {
  type ApplicationContents,
  applicationContents,
  PointContent,
  type SectionContent,
} from "../../domain/application/section-content.ts";
import { SectionId } from "../../domain/application/section-id.ts";
import { LocalDate } from "../../domain/kernel/instant.ts";
import { defaultProgramme } from "../../domain/programme/programme.ts";
import { rubricOfProgramme } from "../../domain/rubric/rubric-of-programme.ts";
import type { ScoringPointId } from "../../domain/standard/elements.ts";
import { type SampleOptions, sampleContent } from "../../local/seed/sample-application.ts";
import { hebei } from "./given-cycle.ts";

const usual: SampleOptions = { year: 2026, unitNo: 1, field: "C33", evidenceIds: ["evidence-1"] };

/** What the checks go by in a test: the default programme and its rubric, in the spring of 2026. */
export const aKnown = (overrides: Partial<Known> = {}): Known => {
  const { settings } = defaultProgramme(hebei);
  return { year: 2026, today: LocalDate.parse("2026-03-16"), rubric: rubricOfProgramme(settings), settings, ...overrides };
};

/** A section that lacks nothing, as saved content; options change how it is made up. */
export const aCompleteContent = (section: SectionId, options: Partial<SampleOptions> = {}): SectionContent =>
  sampleContent(section, { ...usual, ...options });

export const aProfile = (overrides: Partial<ProfileContent> = {}): ProfileContent =>
  ProfileContent.parse({ ...aCompleteContent("profile"), ...overrides });

export const anEligibility = (overrides: Partial<EligibilityContent> = {}): EligibilityContent =>
  EligibilityContent.parse({ ...aCompleteContent("eligibility"), ...overrides });

/** A complete scoring point; `aspects` replaces single answers. */
export const aPoint = (point: ScoringPointId, { aspects, ...overrides }: Partial<PointContent> = {}): PointContent => {
  const complete = PointContent.parse(aCompleteContent(point));
  return PointContent.parse({ ...complete, ...overrides, aspects: { ...complete.aspects, ...aspects } });
};

/** A whole application that lacks nothing. */
export const aCompleteApplication = (overrides: ApplicationContents = {}, options: Partial<SampleOptions> = {}): ApplicationContents => ({
  ...applicationContents(SectionId.options.map((section) => ({ section, content: aCompleteContent(section, options) }))),
  ...overrides,
});

/** The codes of what `checkApplication` finds missing, by section. */
export const gapsAcross = (contents: ApplicationContents): readonly string[] =>
  [...checkApplication(contents, aKnown()).sections].flatMap(([section, { gaps }]) => gaps.map(({ code }) => `${section} ${code}`));

const thinned = (content: PointContent, keep: readonly boolean[]): PointContent => ({
  ...content,
  aspects: Object.fromEntries(Object.entries(content.aspects).filter((_, index) => keep[index % keep.length])),
});

/** Any content a unit may have saved for a section: complete, half filled, without files, rated or not. */
export const someContent = (section: SectionId): fc.Arbitrary<SectionContent> =>
  fc
    .record({
      unitNo: fc.integer({ min: 1, max: 10_000 }),
      field: fc.constantFrom("", "C17", "C33", "C37"),
      evidenceIds: fc.array(fc.constantFrom("evidence-1", "evidence-2", "evidence-3"), { maxLength: 3 }),
      selfPercent: fc.option(fc.integer({ min: 0, max: 20 }).map((step) => step * 5)),
      notApplicable: fc.option(fc.constant("本单位不涉及"), { freq: 9 }),
      keep: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
    })
    .map(({ selfPercent, notApplicable, keep, ...options }) => {
      const content = aCompleteContent(section, options);
      return "aspects" in content ? thinned({ ...content, selfPercent, notApplicable }, keep) : content;
    });
