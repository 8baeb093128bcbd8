import type { Deciding, Decision } from "../kernel/deciding.ts";
import { type Instant, localDateOf, yearOf } from "../kernel/instant.ts";
import { ok } from "../kernel/result.ts";
import { type GuardCode, guardDelivery, wrongStep } from "../project/guard-delivery.ts";
import type { Project } from "../project/project.ts";

const clause = "7.2.2";
const at = ["plan_confirmed"] as const;

/**
 * R72: the institution files the confirmed plan with the evaluation body, pinned by its hash. After a change the project
 * stands again where it stood.
 */
export const decideFilePlan = (
  project: Project,
  _request: unknown,
  deciding: Pick<Deciding, "actor" | "now">,
): Decision<Project, GuardCode> => {
  const guarded = guardDelivery(project, deciding, { holder: "institution", clause, at });
  if (!guarded.ok) return guarded;
  const { plan, planChange } = project;
  if (plan === null) return wrongStep(project, clause, at);
  const { planVersion, hash } = plan;
  const filing = { filingNumber: filingNumberOf(project, planVersion, deciding.now), planVersion, planHash: hash, filedAt: deciding.now };
  return ok({ ...project, status: planChange?.from ?? "filed", filing, planChange: null });
};

/** The last twelve of a project id are random, so that no counter is needed to keep numbers apart; the version ends the number. */
const filingNumberOf = ({ projectId, brief }: Project, planVersion: number, now: Instant): string =>
  ["ZS", yearOf(localDateOf(now)), brief.jurisdiction, projectId.slice(-12).toUpperCase(), planVersion].join("-");
