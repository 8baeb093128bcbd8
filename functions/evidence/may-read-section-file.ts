import { evidenceIdsOf } from "../../domain/application/evidence-of.ts";
import { isUnderReview } from "../../domain/application/may.ts";
import { parseContent } from "../../domain/application/section-content.ts";
import { type SectionId, sectionNamed } from "../../domain/application/section-id.ts";
import type { Evidence } from "../../domain/evidence/evidence.ts";
import { type AssignmentStatus, assignmentIdOf, assignmentNoun } from "../../domain/expert/expert-assignment.ts";
import { isOverseer } from "../../domain/member/actor.ts";
import { technicalEvaluationNoun } from "../../domain/technical-evaluation/technical-evaluation.ts";
import { type UnitEvaluation, unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { handedInContent } from "../shell/application-sections.ts";
import type { Context } from "../shell/route.ts";

const reading: readonly AssignmentStatus[] = ["accepted", "scoring", "submitted", "sealed"];

/**
 * A file of an application: its unit's alone until the window has closed over it; from then on the body's and its supervisor's, and for what
 * was handed in also its panel's. A file carried over from an earlier year proves that year's section; it is looked for in the unit's other
 * years. 1 GetItem for the body, 4 for an expert, and when the file is of another year 1 Query + 1 BatchGetItem and as many again a year.
 */
export const mayReadSectionFile = async (context: Context, evidence: Evidence): Promise<boolean> => {
  const named = sectionNamed(evidence.proves.id);
  if (!named) return false;
  const own = await context.records.get(unitEvaluationNoun, named.evaluationId);
  if (own && (await mayReadIn(context, evidence, named.section, own.state, isOverseer(context.actor)))) return true;
  if (!isOverseer(context.actor) && !context.actor.roles.includes("expert")) return false;
  const { rows } = await context.records.owned(`organization:${evidence.organizationId}`, unitEvaluationNoun.name);
  const ids = rows.map(({ id }) => id).filter((id) => id !== named.evaluationId);
  const others = ids.length === 0 ? [] : await context.records.getMany(unitEvaluationNoun, ids);
  for (const other of others) if (other && (await mayReadIn(context, evidence, named.section, other.state, false))) return true;
  return false;
};

const mayReadIn = async (
  context: Context,
  { evidenceId, organizationId }: Evidence,
  section: SectionId,
  evaluation: UnitEvaluation,
  isWhole: boolean,
): Promise<boolean> => {
  if (evaluation.unitId !== organizationId || !isUnderReview(evaluation)) return false;
  if (isWhole) return true;
  if (!isOverseer(context.actor) && !(await hasSeat(context, evaluation))) return false;
  const content = await handedInContent(context, evaluation, section);
  const parsed = parseContent(section, content);
  return parsed.success && evidenceIdsOf(parsed.data).includes(evidenceId);
};

const hasSeat = async (context: Context, { evaluationId }: UnitEvaluation): Promise<boolean> => {
  const technical = await context.records.get(technicalEvaluationNoun, evaluationId);
  if (!technical) return false;
  const id = assignmentIdOf(evaluationId, technical.state.attempt, context.actor.memberId);
  const assignment = await context.records.get(assignmentNoun, id);
  return assignment !== undefined && reading.includes(assignment.state.status);
};
