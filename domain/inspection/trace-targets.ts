import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { AssessmentTarget } from "../procurement/service-contract.ts";
import type { Project } from "../project/project.ts";
import { InspectionOutcome, TargetFinding } from "./inspection.ts";

/** One assessment target of the contract on its way: the plan's objectives for it and what each inspection found. */
export const TracedTarget = AssessmentTarget.extend({
  objectives: z.array(z.string()),
  judgements: z.array(
    z.object({
      inspectedAt: Instant,
      outcome: InspectionOutcome,
      planVersion: z.int(),
      course: TargetFinding.shape.course,
      finding: z.string(),
    }),
  ),
  /** What is still to be proved before acceptance. */
  gap: z.enum(["no-objective", "not-inspected", "behind"]).nullable(),
}).meta({ id: "TracedTarget", description: "A contract target with its objectives and judgements" });
export type TracedTarget = z.infer<typeof TracedTarget>;

export const TraceabilityMatrix = z.object({ projectId: Id, targets: z.array(TracedTarget) });

/** R74: contract target → plan objective → inspection judgement, with the first gap of each line. */
export const traceTargets = ({
  contract,
  plan,
  inspections,
}: Pick<Project, "contract" | "plan" | "inspections">): readonly TracedTarget[] =>
  (contract?.targets ?? []).map((target) => {
    const objectives = (plan?.content.objectives ?? []).filter(({ targetId }) => targetId === target.targetId);
    const judgements = inspections.flatMap(({ inspectedAt, outcome, bases, targets }) =>
      targets
        .filter(({ targetId }) => targetId === target.targetId)
        .map(({ course, finding }) => ({ inspectedAt, outcome, planVersion: bases.planVersion, course, finding })),
    );
    return { ...target, objectives: objectives.map(({ objective }) => objective), judgements, gap: gapOf(objectives.length, judgements) };
  });

const gapOf = (objectives: number, judgements: TracedTarget["judgements"]): TracedTarget["gap"] => {
  if (objectives === 0) return "no-objective";
  const last = judgements.at(-1);
  if (!last) return "not-inspected";
  return last.course === "behind" ? "behind" : null;
};
