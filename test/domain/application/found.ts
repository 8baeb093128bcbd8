import { checkSection } from "../../../domain/application/check-section.ts";
import type { Known } from "../../../domain/application/checks/known.ts";
import type { Gap } from "../../../domain/application/gap.ts";
import { PointContent } from "../../../domain/application/section-content.ts";
import type { ScoringPointId } from "../../../domain/standard/elements.ts";
import { aKnown, aPoint } from "../../support/an-application.ts";

type Requirement = keyof PointContent["aspects"];

const named = (list: readonly Gap[]): readonly string[] => list.map(({ code, place }) => `${code} ${place}`);

/** The complete answer to an aspect; throws when the point has none. */
const answerTo = (point: ScoringPointId, requirement: Requirement) => {
  const answer = aPoint(point).aspects[requirement];
  if (!answer) throw new Error(`${point} does not answer ${requirement}`);
  return answer;
};

/** A row of the complete answer. */
export const rowOf = (point: ScoringPointId, requirement: Requirement, index = 0): object => {
  const row = answerTo(point, requirement).rows[index];
  if (!row) throw new Error(`${requirement} has no row ${index}`);
  return row;
};

export const rowsOf = (point: ScoringPointId, requirement: Requirement): readonly object[] => answerTo(point, requirement).rows;

/** The complete point with one answer changed. */
export const pointWith = (point: ScoringPointId, requirement: Requirement, change: object): PointContent => {
  const complete = aPoint(point);
  return PointContent.parse({
    ...complete,
    aspects: { ...complete.aspects, [requirement]: { ...answerTo(point, requirement), ...change } },
  });
};

/** `code place` of every gap and warning of a point. */
export const found = (point: ScoringPointId, content: PointContent, known: Partial<Known> = {}) => {
  const { gaps, warnings } = checkSection(point, content, aKnown(known));
  return { gaps: named(gaps), warnings: named(warnings) };
};

/** The same for a complete point whose table of one aspect has other rows. */
export const foundInRows = (point: ScoringPointId, requirement: Requirement, rows: readonly object[], known: Partial<Known> = {}) =>
  found(point, pointWith(point, requirement, { rows }), known);

/** What is asked of an aspect that was left out, that has no file, and that was said not to apply. */
export const askedOf = (point: ScoringPointId, requirement: Requirement) => {
  const { [requirement]: _, ...others } = aPoint(point).aspects;
  const empty = { text: "", notApplicable: "本单位不涉及", evidence: [], rows: [] };
  return {
    leftOut: found(point, { ...aPoint(point), aspects: others }).gaps,
    withoutProof: found(point, pointWith(point, requirement, { evidence: [] })).gaps,
    notApplicable: found(point, pointWith(point, requirement, empty)).gaps,
  };
};

/** The usual: an answer, at least one file, or the reason why not. */
export const proofAsked = (requirement: Requirement) => ({
  leftOut: [`not-answered aspects.${requirement}`],
  withoutProof: [`evidence-missing aspects.${requirement}.evidence`],
  notApplicable: [],
});
