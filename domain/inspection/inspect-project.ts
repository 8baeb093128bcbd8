import { canonicalJson } from "../kernel/canonical.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { type Instant, localDateOf } from "../kernel/instant.ts";
import { deadlineOf } from "../kernel/period.ts";
import { ok, type Refusal, type Result, refuse } from "../kernel/result.ts";
import { sha256 } from "../kernel/sha256.ts";
import { barredBy } from "../member/bars.ts";
import type { Relation } from "../member/member.ts";
import { periodOf } from "../programme/period-of.ts";
import { type ContractedProject, type GuardCode, guardDelivery, wrongStep } from "../project/guard-delivery.ts";
import type { Project } from "../project/project.ts";
import { type Inspection, inspectionLimit } from "./inspection.ts";

const clause = "7.2.4";
const at = ["executing"] as const;

/** `rectifyBy` is given with the outcome `rectify` and only then. */
type Asked = Pick<Inspection, "findings" | "targets" | "outcome"> & { readonly rectifyBy?: Instant | undefined };
type Known = Deciding & {
  readonly relations: readonly Relation[];
  /** Counted by the system from the open round's answers. */
  readonly satisfaction: NonNullable<Inspection["satisfaction"]>;
};
type AskedCode = "outcome-not-used" | "target-not-inspected" | "unknown-target" | "rectify-date-missing" | "rectify-date-outside";
type Code = GuardCode | AskedCode | "inspector-barred" | "inspection-limit";

/**
 * R74, R75: an officer without ties to the institution judges progress, effect and satisfaction, target by target, against the
 * filed plan, the contract and its targets, which the system pins by hash. `rectify` sends the project to rectification;
 * `stop` is a recommendation: the project goes on until an approver terminates it or a later inspection is on track.
 */
export const decideInspect = (project: Project, asked: Asked, known: Known): Decision<Project, Code> => {
  const guarded = guardDelivery(project, known, { holder: "body", clause, at });
  if (!guarded.ok) return guarded;
  const bases = basesOf(guarded.value);
  if (bases === null) return wrongStep(project, clause, at);
  const { contract, inspections } = guarded.value;
  const { lookbackYears } = known.settings.recusal;
  if (barredBy(known.relations, contract.institutionId, localDateOf(known.now), lookbackYears))
    return refuse("inspector-barred", "4", { years: lookbackYears });
  if (inspections.length >= inspectionLimit) return refuse("inspection-limit", clause, { limit: inspectionLimit });
  const checked = checkAsked(asked, guarded.value, known);
  if (!checked.ok) return checked;
  const { findings, targets, outcome } = asked;
  const inspection: Inspection = {
    inspectedAt: known.now,
    inspectorId: known.actor.memberId,
    bases,
    findings,
    targets,
    satisfaction: known.satisfaction,
    outcome,
    rectifyBy: asked.rectifyBy ?? null,
    overdue: false,
    rectification: null,
  };
  return ok({ ...project, status: outcome === "rectify" ? "rectifying" : "executing", inspections: [...inspections, inspection] });
};

const basesOf = ({ contract, filing }: ContractedProject): Inspection["bases"] | null =>
  filing && {
    planVersion: filing.planVersion,
    planHash: filing.planHash,
    contractHash: sha256(canonicalJson(contract)),
    targetsHash: sha256(canonicalJson(contract.targets)),
  };

const checkAsked = (asked: Asked, { contract }: ContractedProject, deciding: Deciding): Result<undefined, Refusal<AskedCode>> => {
  const { outcome, targets, rectifyBy } = asked;
  if (!deciding.settings.inspection.outcomes.includes(outcome)) return refuse("outcome-not-used", clause, { outcome });
  const stray = targets.find(({ targetId }) => !contract.targets.some((target) => target.targetId === targetId));
  if (stray) return refuse("unknown-target", clause, { targetId: stray.targetId });
  const missed = contract.targets.filter(({ targetId }) => !targets.some((found) => found.targetId === targetId));
  if (missed.length > 0) return refuse("target-not-inspected", clause, { targets: missed.map(({ name }) => name).join("、") });
  if ((outcome === "rectify") !== (rectifyBy !== undefined)) return refuse("rectify-date-missing", clause);
  const { now, calendar, settings } = deciding;
  const latest = deadlineOf(calendar, now, periodOf(settings, "inspection.rectifyDays")).dueAt;
  if (rectifyBy !== undefined && (rectifyBy <= now || rectifyBy > latest)) return refuse("rectify-date-outside", clause, { latest });
  return ok(undefined);
};
