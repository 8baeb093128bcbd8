import type { Deciding, Decision } from "../kernel/deciding.ts";
import type { Instant } from "../kernel/instant.ts";
import { ok, type Refusal, type Refused, refuse } from "../kernel/result.ts";
import type { ServiceContract } from "../procurement/service-contract.ts";
import type { Acceptance } from "./acceptance.ts";
import { type ChecklistItem, type RubricLine, RubricLineCode } from "./acceptance-plan.ts";
import { type ChecklistChanges, checklistOf } from "./checklist.ts";
import { offStep } from "./off-step.ts";

type Asked = {
  readonly text: string;
  readonly rubric: readonly Omit<RubricLine, "points">[];
  readonly checklist: ChecklistChanges;
  readonly materialsDueAt: Instant;
};
type Known = Pick<Deciding, "now" | "actor" | "settings"> & { readonly targets: ServiceContract["targets"] };
type RubricCode = "rubric-lines" | "unknown-target" | "target-not-assessed";

/**
 * R78: the acceptance plan and the rubric, every target of the contract assessed by a line of it. The points are the programme's,
 * frozen with the year. It reaches the institution before its materials are due.
 */
export const decideIssuePlan = (
  acceptance: Acceptance,
  asked: Asked,
  known: Known,
): Decision<Acceptance, "wrong-step" | "materials-due-too-early" | "unknown-slot" | RubricCode> => {
  const off = offStep(acceptance, known.actor, "7.3.2", "panel_formed");
  if (off) return off;
  if (asked.materialsDueAt <= known.now) return refuse("materials-due-too-early", "7.3.2", { now: known.now });
  const wrong = rubricRefusal(asked.rubric, known.targets);
  if (wrong) return wrong;
  const checklist: Decision<ChecklistItem[], "unknown-slot"> = checklistOf(known.settings, asked.checklist);
  if (!checklist.ok) return checklist;
  const points = known.settings.acceptance.rubric;
  const rubric = asked.rubric.map((line) => ({ ...line, points: points[line.line] }));
  const { text, materialsDueAt } = asked;
  return ok({ ...acceptance, status: "planned", plan: { text, rubric, checklist: checklist.value, materialsDueAt, issuedAt: known.now } });
};

const rubricRefusal = (rubric: Asked["rubric"], targets: Known["targets"]): Refused<Refusal<RubricCode>> | undefined => {
  const codes = rubric.map(({ line }) => line);
  const missing = RubricLineCode.options.filter((code) => !codes.includes(code));
  if (missing.length > 0 || codes.length !== RubricLineCode.options.length)
    return refuse("rubric-lines", "7.3.2", { missing: missing.join(", "), lines: RubricLineCode.options.length });
  const linked = rubric.flatMap(({ targetIds }) => targetIds);
  const unknown = linked.find((id) => !targets.some(({ targetId }) => targetId === id));
  if (unknown !== undefined) return refuse("unknown-target", "7.3.2", { targetId: unknown });
  const forgotten = targets.find(({ targetId }) => !linked.includes(targetId));
  return forgotten && refuse("target-not-assessed", "7.3.2", { targetId: forgotten.targetId, name: forgotten.name });
};
