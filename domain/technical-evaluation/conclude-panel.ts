import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import { type CalibratedView, calibratedScoreOf } from "../scoring/calibrated-view.ts";
import { finalPoints } from "../scoring/final-points.ts";
import { unitGradeOf } from "../scoring/unit-grade.ts";
import { leads, offTechnicalStep } from "./may.ts";
import type { TechnicalEvaluation } from "./technical-evaluation.ts";
import type { PanelConclusion, PanelResult } from "./technical-result.ts";

type Known = Pick<Deciding, "actor" | "now" | "settings"> & {
  /** The year's calibration as last computed. */
  readonly view: CalibratedView | undefined;
};
type Code = "unknown-record" | "wrong-step" | "not-permitted" | "outlier-unexplained" | "calibration-missing";

/** R10: the leader concludes for the panel. Score and grade are what rubric and scale give from the raw result, consensus and findings. */
export const decideConcludePanel = (
  evaluation: TechnicalEvaluation,
  { opinion }: { readonly opinion: string },
  { actor, now, settings, view }: Known,
): Decision<TechnicalEvaluation, Code> => {
  const off = offTechnicalStep(evaluation, actor, "reviewed");
  if (off) return off;
  if (!leads(evaluation, actor.memberId)) return refuse("not-permitted", "5.2", { parties: "panel leader" });
  const { result, explanations } = evaluation;
  if (result === null) throw new Error(`technical evaluation ${evaluation.evaluationId} is reviewed without a result`);
  const unexplained = result.disagreement.members.filter((memberId) => !explanations.some((given) => given.memberId === memberId));
  if (unexplained.length > 0) return refuse("outlier-unexplained", "5.2", { members: unexplained.length });
  if (settings.score.calibrated === "used" && view === undefined) return refuse("calibration-missing", "5.2");
  const used = settings.score.calibrated === "used" ? view : undefined;
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  return ok({ ...evaluation, status: "concluded", conclusion: { opinion, ...outcomeOf(evaluation, result, settings, used), by, at: now } });
};

type Outcome = Pick<PanelConclusion, "score" | "points" | "elements" | "calibrated" | "grade" | "limitedBy">;

/**
 * What the panel's work comes to. Where calibration decides, the score moves by as much as it moves the panel's raw score; points and
 * elements stay as the panel left them, and the floors look at those.
 */
const outcomeOf = (
  { terms, consensus, onSite }: TechnicalEvaluation,
  result: PanelResult,
  settings: ProgrammeSettings,
  view: CalibratedView | undefined,
): Outcome => {
  const final = finalPoints(terms, result, consensus, onSite, settings);
  if (view === undefined) return { ...final, calibrated: null };
  const calibrated = calibratedScoreOf(view, result.members);
  const moved = final.score + calibrated - meanTotalOf(result);
  const score = Math.max(0, Math.min(terms.totalPoints * 1000, moved));
  const { grade, limitedBy } = unitGradeOf(settings.unit, { ...final, score, totalPoints: terms.totalPoints });
  return { ...final, score, calibrated, grade, limitedBy: [...limitedBy] };
};

/** The calibrated score is a mean of the members' totals, so it is compared with their uncalibrated mean. */
const meanTotalOf = ({ members }: PanelResult): number => Math.round(members.reduce((sum, { total }) => sum + total, 0) / members.length);
