import { canonicalJson } from "../kernel/canonical.ts";
import type { Deciding } from "../kernel/deciding.ts";
import { deadlineOf } from "../kernel/period.ts";
import { ok, type Refusal, type Result, refuse } from "../kernel/result.ts";
import { sha256 } from "../kernel/sha256.ts";
import type { ServiceContract } from "../procurement/service-contract.ts";
import { periodOf } from "../programme/period-of.ts";
import type { ContractedProject } from "../project/guard-delivery.ts";
import type { ImplementationPlan, PlanContent } from "./implementation-plan.ts";

const clause = "7.2.2";

export type PlanCode = "plan-after-contract-end" | "unknown-target" | "target-without-objective";

/** The next numbered version of a project's plan, checked against the contract, with the authority's time to confirm it. */
export const writePlan = (
  { contract, plan }: Pick<ContractedProject, "contract" | "plan">,
  content: PlanContent,
  { now, calendar, settings }: Pick<Deciding, "now" | "calendar" | "settings">,
): Result<ImplementationPlan, Refusal<PlanCode>> => {
  const checked = checkAgainstContract(content, contract);
  if (!checked.ok) return checked;
  return ok({
    planVersion: (plan?.planVersion ?? 0) + 1,
    content,
    hash: sha256(canonicalJson(content)),
    submittedAt: now,
    confirmBy: deadlineOf(calendar, now, periodOf(settings, "plan.confirmDays")).dueAt,
    overdue: false,
    returnedFor: null,
    confirmation: null,
  });
};

/** R70: every time lies within the contract's, every target of the contract has an objective, no objective has a target of its own. */
const checkAgainstContract = (
  { completionTimes, objectives }: PlanContent,
  { endsOn, targets }: ServiceContract,
): Result<undefined, Refusal<PlanCode>> => {
  const late = completionTimes.find(({ dueOn }) => dueOn > endsOn);
  if (late) return refuse("plan-after-contract-end", clause, { task: late.task, dueOn: late.dueOn, endsOn });
  const known = new Set(targets.map(({ targetId }) => targetId));
  const stray = objectives.find(({ targetId }) => !known.has(targetId));
  if (stray) return refuse("unknown-target", clause, { targetId: stray.targetId });
  const aimed = new Set(objectives.map(({ targetId }) => targetId));
  const missed = targets.filter(({ targetId }) => !aimed.has(targetId));
  if (missed.length > 0) return refuse("target-without-objective", clause, { targets: missed.map(({ name }) => name).join("、") });
  return ok(undefined);
};
