import type { CollectiveDecision } from "../decision/decision.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import type { Acceptance } from "./acceptance.ts";
import { leaderOf } from "./acceptance-panel.ts";
import type { AcceptanceResult } from "./acceptance-result.ts";
import { type AcceptanceGrade, gradeOf } from "./grade-of.ts";
import { offStep } from "./off-step.ts";

type Asked = {
  readonly opinion: string;
  /** Grounds of failing at once that the panel found, by their code in the programme. */
  readonly autoFail: readonly string[];
  readonly override?: { readonly decisionId: string; readonly grade: AcceptanceGrade; readonly reason: string } | undefined;
};
type Known = Pick<Deciding, "now" | "actor" | "settings"> & { readonly decision: CollectiveDecision | undefined };
type Code = "wrong-step" | "not-permitted" | "outlier-unexplained" | "unknown-ground" | "override-not-carried";

/** R83: the leader concludes for the panel. The grade is what the scale gives; another one rests on a carried collective decision. */
export const decideConcludePanel = (acceptance: Acceptance, asked: Asked, known: Known): Decision<Acceptance, Code> => {
  const { actor, settings, now } = known;
  const { result, panel } = acceptance;
  if (leaderOf(panel)?.memberId !== actor.memberId) return refuse("not-permitted", "7.3.4", { parties: "panel leader" });
  const off = offStep(acceptance, actor, "7.3.4", "scored");
  if (off || !result) return off ?? refuse("wrong-step", "7.3.4", { step: acceptance.status, needed: "scored" });
  const unexplained = result.outliers.filter(({ explanation }) => explanation === null).length;
  if (unexplained > 0) return refuse("outlier-unexplained", "7.3.4", { members: unexplained });
  const stray = asked.autoFail.find((code) => !settings.acceptance.autoFail.some((ground) => ground.code === code));
  if (stray !== undefined) return refuse("unknown-ground", "7.3.5", { ground: stray });
  if (asked.override && !carries(known.decision, acceptance.acceptanceId, asked.override.grade))
    return refuse("override-not-carried", "7.3.5", { decisionId: asked.override.decisionId });
  const computedGrade = asked.autoFail.length > 0 ? "fail" : gradeByScale(settings, result);
  const { override } = asked;
  return ok({
    ...acceptance,
    status: "concluded",
    approval: null,
    conclusion: {
      opinion: asked.opinion,
      computedGrade,
      grade: override?.grade ?? computedGrade,
      autoFail: [...asked.autoFail],
      override: override ? { decisionId: override.decisionId, reason: override.reason } : null,
      concludedBy: actor.memberId,
      at: now,
    },
  });
};

/** What the scale of the programme gives for a result; anyone can work it out again. */
const gradeByScale = ({ acceptance }: ProgrammeSettings, { score, lines }: AcceptanceResult): AcceptanceGrade => {
  const scoreOf = (code: AcceptanceResult["lines"][number]["line"]): number => lines.find(({ line }) => line === code)?.score ?? 0;
  return gradeOf(acceptance, score, {
    contract_fulfilment: scoreOf("contract_fulfilment"),
    benefit: scoreOf("benefit"),
    report_quality: scoreOf("report_quality"),
    satisfaction: scoreOf("satisfaction"),
    completeness: scoreOf("completeness"),
    replicability: scoreOf("replicability"),
  });
};

const carries = (decision: CollectiveDecision | undefined, acceptanceId: string, grade: AcceptanceGrade): boolean =>
  decision?.status === "carried" &&
  decision.subject.kind === "grade-override" &&
  decision.subject.acceptanceId === acceptanceId &&
  decision.subject.grade === grade;
