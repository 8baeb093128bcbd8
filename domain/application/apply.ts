import type { CreationActivity } from "../creation-activity/creation-activity.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../kernel/result.ts";
import type { Organization } from "../member/member.ts";
import { statusSeenByUnit } from "../unit-evaluation/status-seen-by-unit.ts";
import { type UnitEvaluation, unitEvaluationIdOf } from "../unit-evaluation/unit-evaluation.ts";
import { offStep, type Window, windowPassed } from "./section-window.ts";
import { voluntaryStatementHash } from "./voluntary-statement.ts";

type Known = Pick<Deciding, "actor" | "now"> & { readonly activity: CreationActivity; readonly organization: Organization };

const byOf = ({ actor }: Pick<Deciding, "actor">) => ({ memberId: actor.memberId, organizationId: actor.organization.id });

const draftOf = (known: Known): UnitEvaluation => {
  const { activity, organization, now } = known;
  const { organizationId: unitId, name: unitName, uscc, jurisdiction } = organization;
  const { cycleId } = activity;
  return {
    ...{ evaluationId: unitEvaluationIdOf(cycleId, unitId), cycleId, unitId, unitName, uscc, jurisdiction },
    field: null,
    relatedOrganizationIds: [],
    barredIds: [],
    status: "draft",
    appliedBy: byOf(known),
    appliedAt: now,
    closesAt: activity.closes.dueAt,
    statement: null,
    submission: null,
    supplement: null,
    conformity: null,
    onSite: null,
    result: null,
    withdrawn: null,
    suspended: null,
    revoked: null,
  };
};

/** R03: an application begins by the unit's own act alone. One a unit and year; one taken back may be taken up again in time. */
export const decideApply = (
  before: UnitEvaluation | null,
  known: Known,
): Decision<UnitEvaluation, "not-yet-due" | "applications-closed" | "already-applied"> => {
  const { activity, now } = known;
  if (now < activity.opensAt) return refuse("not-yet-due", "5.2", { dueAt: activity.opensAt });
  if (activity.status !== "open") return refuse("applications-closed", "5.2", { closedAt: activity.closes.dueAt });
  const passed = windowPassed({ now, closesAt: activity.closes.dueAt });
  if (passed) return passed;
  if (before && before.status !== "withdrawn") return refuse("already-applied", "4", { status: statusSeenByUnit(before) });
  return ok(draftOf(known));
};

/** R03, R07: of its own will, free of charge, true. Signed for the standard and rubric of the year. */
export const decideSignStatement = (
  evaluation: UnitEvaluation,
  known: Pick<Deciding, "actor"> & Window & { readonly activity: CreationActivity },
): Decision<UnitEvaluation, "wrong-step" | "applications-closed"> => {
  const refused = offStep(evaluation, "4", "draft") ?? windowPassed(known);
  if (refused) return refused;
  const { standardVersionId, rubricHash } = known.activity;
  return ok({
    ...evaluation,
    statement: { by: byOf(known), at: known.now, standardVersionId, rubricHash, textHash: voluntaryStatementHash },
  });
};

/** Refuses unless the unit's statement is signed. */
export const unsigned = ({
  statement,
}: UnitEvaluation): Refused<Refusal<"statement-missing">> | Ok<NonNullable<UnitEvaluation["statement"]>> =>
  statement === null ? refuse("statement-missing", "4") : ok(statement);
