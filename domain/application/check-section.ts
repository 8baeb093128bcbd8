import { ResultGroupId, type ScoringPointId } from "../standard/elements.ts";
import type { AspectId } from "./aspect.ts";
import { type AspectAnswers, aspectsOf } from "./aspects.ts";
import { answerFindings } from "./checks/answer.ts";
import { brandChecks } from "./checks/brand.ts";
import { foundationChecks } from "./checks/foundation.ts";
import { eligibilityFindings, profileFindings } from "./checks/general.ts";
import { innovationChecks } from "./checks/innovation.ts";
import type { AspectChecks, Known } from "./checks/known.ts";
import { leadershipChecks, reviewCap } from "./checks/leadership.ts";
import { operationChecks } from "./checks/operation.ts";
import { groupFindings, ownMetricFindings } from "./checks/results.ts";
import { EligibilityContent } from "./eligibility-content.ts";
import { type Finding, type Gap, gap } from "./gap.ts";
import { ProfileContent } from "./profile-content.ts";
import { PointContent, type SectionContent } from "./section-content.ts";
import type { SectionId } from "./section-id.ts";

/** What the checks say of one section. Complete means no gaps; warnings are for the unit to weigh. */
export type SectionCheck = {
  readonly gaps: readonly Gap[];
  readonly warnings: readonly Gap[];
  /** The most this point can earn in percent of its maximum, whatever the experts think. */
  readonly cap: { readonly percent: number; readonly reason: string } | null;
  /** Why the whole point is left out of the score; null when it counts. */
  readonly notApplicable: string | null;
};

const aspectChecks: AspectChecks = { ...leadershipChecks, ...operationChecks, ...innovationChecks, ...foundationChecks, ...brandChecks };

/** Findings sorted into gaps and warnings. */
export const sectionCheck = (findings: readonly Finding[], rest: Pick<SectionCheck, "cap" | "notApplicable">): SectionCheck => ({
  gaps: findings.flatMap(({ severity, gap }) => (severity === "gap" ? [gap] : [])),
  warnings: findings.flatMap(({ severity, gap }) => (severity === "warning" ? [gap] : [])),
  ...rest,
});

const selfScoreFindings = ({ selfPercent }: PointContent, { rubric }: Known): readonly Finding[] => {
  if (selfPercent === null) return [gap("self-score-missing", null, "selfPercent")];
  return selfPercent % rubric.bandStep === 0 ? [] : [gap("self-score-off-step", null, "selfPercent", { step: rubric.bandStep })];
};

const aspectFindings = (requirement: AspectId, answers: AspectAnswers, known: Known): readonly Finding[] => {
  const answer = answers[requirement];
  return answer && answer.notApplicable === null ? (aspectChecks[requirement]?.(answers, known) ?? []) : [];
};

const checkPoint = (point: ScoringPointId, content: PointContent, known: Known): SectionCheck => {
  const { aspects: answers, notApplicable } = content;
  if (notApplicable !== null) {
    const isRequired = known.rubric.points.find((one) => one.point === point)?.required ?? true;
    return sectionCheck(isRequired ? [gap("point-required", null, "notApplicable")] : [], { cap: null, notApplicable });
  }
  const group = ResultGroupId.safeParse(point);
  const capped = point === "6.1.3" ? reviewCap(answers, known) : { cap: null, findings: [] };
  const findings = [
    ...selfScoreFindings(content, known),
    ...aspectsOf(point).flatMap((asked) => answerFindings(asked, answers[asked.requirement])),
    ...aspectsOf(point).flatMap(({ requirement }) => aspectFindings(requirement, answers, known)),
    ...(group.success ? [...groupFindings(group.data, answers, known), ...ownMetricFindings(answers, known)] : []),
    ...capped.findings,
  ];
  return sectionCheck(findings, { cap: capped.cap, notApplicable: null });
};

/**
 * What one section still lacks and is warned of, by the rules of clause 6 and the programme. Throws when the content is not of that
 * section: it was parsed before.
 */
export const checkSection = (section: SectionId, content: SectionContent, known: Known): SectionCheck => {
  const rest = { cap: null, notApplicable: null };
  if (section === "profile") return sectionCheck(profileFindings(ProfileContent.parse(content)), rest);
  if (section === "eligibility") return sectionCheck(eligibilityFindings(EligibilityContent.parse(content), known), rest);
  return checkPoint(section, PointContent.parse(content), known);
};
