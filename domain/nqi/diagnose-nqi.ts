import type { Deciding, Decision } from "../kernel/deciding.ts";
import { type LocalDate, localDateOf, yearOf } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Member } from "../member/member.ts";
import { decideRecordRelations } from "../member/record-relations.ts";
import { type NqiDiagnosis, type NqiFinding, nqiDiagnosisIdOf } from "./nqi-diagnosis.ts";

/** R17: a unit asks for help with its quality infrastructure; one request a year. */
export const requestNqi = ({ wish }: Pick<NqiDiagnosis, "wish">, { actor, now }: Pick<Deciding, "actor" | "now">): NqiDiagnosis => {
  const year = yearOf(localDateOf(now));
  const unitId = actor.organization.id;
  const requestedBy = { memberId: actor.memberId, organizationId: unitId };
  return {
    diagnosisId: nqiDiagnosisIdOf(unitId, year),
    ...{ unitId, year, status: "requested", wish, requestedBy, requestedAt: now, diagnosis: null },
  };
};

type Asked = { readonly on: LocalDate; readonly findings: readonly NqiFinding[]; readonly advisers: readonly string[] };

/**
 * R17: what the advisers found in every element that the programme asks for, and the next step in each. A partner's people record what
 * they advised themselves, or their representative does.
 */
export const decideRecordNqiDiagnosis = (
  before: NqiDiagnosis,
  { on, findings, advisers }: Asked,
  { actor, now, settings }: Pick<Deciding, "actor" | "now" | "settings">,
): Decision<NqiDiagnosis, "wrong-step" | "not-permitted" | "activity-ahead" | "nqi-elements-missing"> => {
  const isAdviser = advisers.includes(actor.memberId);
  const maySpeak = actor.organization.kind === "evaluation-body" || isAdviser || actor.roles.includes("representative");
  if (!maySpeak) return refuse("not-permitted", "5.5", { parties: "evaluation-body:officer, partner:representative" });
  if (before.status !== "requested") return refuse("wrong-step", "5.5", { step: before.status, needed: "requested" });
  if (on > localDateOf(now)) return refuse("activity-ahead", "5.5", { date: on });
  const missing = settings.nqi.elements.filter((element) => !findings.some((finding) => finding.element === element));
  if (missing.length > 0) return refuse("nqi-elements-missing", "5.5", { elements: missing.join(", ") });
  const recordedBy = { memberId: actor.memberId, organizationId: actor.organization.id };
  const diagnosis = { on, findings: [...findings], advisers: [...advisers], recordedBy, at: now };
  return ok({ ...before, status: "diagnosed", diagnosis });
};

/** R17, R05: adviser is not evaluator: whoever advised may not judge the unit until the look-back has passed. */
export const tieNqiAdviser = (
  adviser: Member,
  { unitId, diagnosisId }: Pick<NqiDiagnosis, "unitId" | "diagnosisId">,
  on: LocalDate,
): Decision<Member, "relations-full"> =>
  decideRecordRelations(adviser, [{ organizationId: unitId, kind: "nqi-guidance", until: on, source: `nqi ${diagnosisId}` }]);
