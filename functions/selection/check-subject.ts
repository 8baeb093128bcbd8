import { isUnderReview } from "../../domain/application/may.ts";
import type { Cycle } from "../../domain/cycle/cycle.ts";
import type { CollectiveDecision } from "../../domain/decision/decision.ts";
import { expertNoun } from "../../domain/expert/expert.ts";
import { ok, type Refusal, type Result, refuse } from "../../domain/kernel/result.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { unitEvaluationNoun } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { resultListNoun } from "../../domain/unit-result/result-list.ts";
import { revocationGroundOf, revocationGrounds } from "../../domain/unit-result/revocation-grounds.ts";
import type { Context } from "../shell/route.ts";

type Subject = CollectiveDecision["subject"];
type About<Kind extends Subject["kind"]> = Extract<Subject, { kind: Kind }>;
type Checked = Promise<
  Result<undefined, Refusal<"unknown-record" | "wrong-step" | "project-not-recommended" | "unknown-revocation-ground">>
>;

/** Whether the matter stands where it can be decided together. 1 GetItem, for a shortlist 1 a project. */
export const checkSubject = async (context: Context, cycle: Cycle, subject: Subject): Checked => {
  switch (subject.kind) {
    case "shortlist":
      return checkShortlist(context, cycle, subject);
    case "unit-results": {
      const list = await context.records.get(resultListNoun, subject.resultListId);
      if (list?.state.cycleId !== cycle.cycleId) return refuse("unknown-record", "5.2");
      return list.state.status === "drafted" ? ok(undefined) : refuse("wrong-step", "5.2", { step: list.state.status, needed: "drafted" });
    }
    case "unit-revocation":
      return checkRevocation(context, cycle, subject);
    case "expert-removal": {
      const expert = await context.records.get(expertNoun, subject.memberId);
      if (!expert) return refuse("unknown-record", "5.3");
      const { status } = expert.state;
      return status === "removed" ? refuse("wrong-step", "5.3", { step: status, needed: "active, suspended" }) : ok(undefined);
    }
    case "grade-override":
      return ok(undefined);
  }
};

const checkShortlist = async (context: Context, { cycleId, status, shortlist }: Cycle, { projectIds }: About<"shortlist">): Checked => {
  if (status !== "shortlisting" || shortlist !== null) return refuse("wrong-step", "7.1.2", { step: status, needed: "shortlisting" });
  for (const projectId of projectIds) {
    const project = await context.records.get(projectNoun, projectId);
    if (project?.state.cycleId !== cycleId || project.state.status !== "recommended")
      return refuse("project-not-recommended", "7.1.2", { projectId });
  }
  return ok(undefined);
};

const checkRevocation = async (context: Context, { cycleId }: Cycle, { evaluationId, ground }: About<"unit-revocation">): Checked => {
  const unit = await context.records.get(unitEvaluationNoun, evaluationId);
  if (unit?.state.cycleId !== cycleId || !isUnderReview(unit.state)) return refuse("unknown-record", "4");
  if (unit.state.status !== "announced") return refuse("wrong-step", "4", { step: unit.state.status, needed: "announced" });
  const settings = await context.references.settingsOf(cycleId);
  if (revocationGroundOf(settings, ground)) return ok(undefined);
  const grounds = revocationGrounds(settings).map(({ code }) => code);
  return refuse("unknown-revocation-ground", "4", { grounds: grounds.join(", ") });
};
