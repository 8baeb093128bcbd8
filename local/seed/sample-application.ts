import type { Aspect } from "../../domain/application/aspect.ts";
import { aspectsOf } from "../../domain/application/aspects.ts";
import { eligibilitySlots } from "../../domain/application/eligibility-content.ts";
import { profileSlots } from "../../domain/application/profile-content.ts";
import { contentSchemaOf, type SectionContent } from "../../domain/application/section-content.ts";
import type { SectionId } from "../../domain/application/section-id.ts";
import type { NamedItem } from "../../domain/programme/setting.ts";
import { defaultMetrics } from "../../domain/rubric/default-metrics.ts";
import type { RubricMetric } from "../../domain/rubric/rubric.ts";
import { ResultGroupId, ScoringPointId } from "../../domain/standard/elements.ts";
import { brandAnswers } from "./sample-answers/brand.ts";
import { foundationAnswers } from "./sample-answers/foundation.ts";
import { innovationAnswers } from "./sample-answers/innovation.ts";
import { leadershipAnswers } from "./sample-answers/leadership.ts";
import { operationAnswers } from "./sample-answers/operation.ts";
import { resultAnswers } from "./sample-answers/results.ts";
import type { SampleAnswer, SampleFacts } from "./sample-answers/sample-facts.ts";

export type SampleOptions = SampleFacts & {
  /** Industry code of the profile. */
  readonly field: string;
  /** Files in the order of `sampleSlots(section)`; fewer are used over and over, none leaves the section without proof. */
  readonly evidenceIds: readonly string[];
  /** The rubric's metrics; the usual ones when left out. */
  readonly metrics?: readonly RubricMetric[];
  /** The programme's grounds of ineligibility; the usual ones when left out. */
  readonly vetoes?: readonly Pick<NamedItem, "code">[];
  readonly vetoYears?: number;
};

const usualVetoes = [
  "serious_quality_accident",
  "serious_safety_accident",
  "serious_environment_accident",
  "illegal_act",
  "bad_credit",
  "false_material",
].map((code) => ({ code }));

const askedOf = (point: ScoringPointId): readonly Aspect[] => aspectsOf(point).filter(({ needs }) => needs !== "offered");

/** The slots a sample fills, in order: one file each makes the section complete. */
export const sampleSlots = (section: SectionId): readonly string[] => {
  if (section === "profile") return profileSlots.map(({ code }) => code);
  if (section === "eligibility") return eligibilitySlots.map(({ code }) => code);
  return askedOf(ScoringPointId.parse(section)).flatMap(({ slots }) => slots.map(({ code }) => code));
};

const evidenceOf = (section: SectionId, evidenceIds: readonly string[], slots: readonly { readonly code: string }[]) =>
  slots.flatMap(({ code }) => {
    const evidenceId = evidenceIds[sampleSlots(section).indexOf(code) % Math.max(evidenceIds.length, 1)];
    return evidenceId === undefined ? [] : [{ slot: code, evidenceId }];
  });

const profileOf = ({ unitNo, field, evidenceIds }: SampleOptions) => ({
  field,
  products: `演示产品系列${unitNo}`,
  employees: 120 + 17 * unitNo,
  scale: unitNo % 3 === 0 ? "medium" : "small",
  contact: { department: "质量部", phone: "0311-00000000", email: `quality${unitNo}@example.com` },
  related: [],
  stayAway: [],
  evidence: evidenceOf("profile", evidenceIds, profileSlots),
});

const eligibilityOf = ({ evidenceIds, vetoes = usualVetoes, vetoYears = 3 }: SampleOptions) => ({
  answers: vetoes.map(({ code }) => ({ veto: code, occurred: false, explanation: "" })),
  lookBackYears: vetoYears,
  truthful: true,
  evidence: evidenceOf("eligibility", evidenceIds, eligibilitySlots),
});

const answersOf = (point: ScoringPointId, options: SampleOptions): Readonly<Record<string, SampleAnswer>> => {
  const group = ResultGroupId.safeParse(point);
  if (group.success) return resultAnswers(options, group.data, options.metrics ?? defaultMetrics);
  const byElement = [leadershipAnswers, operationAnswers, innovationAnswers, foundationAnswers, brandAnswers];
  return byElement[Number(point.charAt(2)) - 1]?.(options) ?? {};
};

const pointOf = (point: ScoringPointId, options: SampleOptions) => {
  const answers = answersOf(point, options);
  const answered = askedOf(point).map(({ requirement, slots }) => {
    const { text, rows = [] } = answers[requirement] ?? { text: "" };
    return [requirement, { text, notApplicable: null, evidence: evidenceOf(point, options.evidenceIds, slots), rows }];
  });
  const selfPercent = 55 + 5 * ((options.unitNo * 3 + ScoringPointId.options.indexOf(point)) % 8);
  return { selfPercent, selfWords: "对照评分档自评，依据见各条材料。", notApplicable: null, aspects: Object.fromEntries(answered) };
};

/** A complete, invented and plausible section of a unit's application, in Chinese; throws when it would not be valid. */
export const sampleContent = (section: SectionId, options: SampleOptions): SectionContent => {
  if (section === "profile") return contentSchemaOf(section).parse(profileOf(options));
  if (section === "eligibility") return contentSchemaOf(section).parse(eligibilityOf(options));
  return contentSchemaOf(section).parse(pointOf(section, options));
};
