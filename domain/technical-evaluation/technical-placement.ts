import type { Audience, Deadline, Wait } from "../kernel/noun.ts";
import type { TechnicalEvaluation } from "./technical-evaluation.ts";

const officer: Audience = "role:evaluation-body:officer";

export const vacantWaits: readonly Wait[] = [{ action: "fill-seat", audience: officer, clause: "5.3" }];

/** Whom each step waits for; experts are asked on their own assignments. */
export const technicalWaits = (evaluation: TechnicalEvaluation): readonly Wait[] => {
  const { status, seats, onSite } = evaluation;
  const leader = seats.find(({ leads }) => leads);
  const led: Audience = leader ? `member:${leader.memberId}` : officer;
  switch (status) {
    case "scored":
      return [{ action: "settle-result", audience: officer, clause: "5.2" }, ...explanationWaits(evaluation)];
    case "consensus":
      return [{ action: "record-consensus", audience: led, clause: "5.2" }, ...explanationWaits(evaluation)];
    case "on_site":
      return [
        { action: "close-on-site", audience: led, clause: "5.2", ...(onSite ? { dueAt: onSite.until } : {}) },
        ...(onSite?.team ?? []).map((memberId): Wait => ({ action: "record-finding", audience: `member:${memberId}`, clause: "5.2" })),
        ...explanationWaits(evaluation),
      ];
    case "reviewed":
      return [{ action: "conclude-panel", audience: led, clause: "5.2" }, ...explanationWaits(evaluation)];
    case "assigning":
    case "scoring":
    case "concluded":
    case "void":
      return [];
  }
};

/** Whoever was far off explains it once; the list holds still within a step, so that leaving the step closes what it opened. */
const explanationWaits = ({ status, result, explanations }: TechnicalEvaluation): readonly Wait[] =>
  (result?.disagreement.members ?? [])
    .filter((memberId) => !explanations.some((given) => given.memberId === memberId && given.during !== status))
    .map((memberId) => ({ action: "explain-outlier", audience: `member:${memberId}`, clause: "5.2" }));

/** A panel late with its sheets is told to the officer, never closed without them. */
export const technicalDeadlines = ({ status, scoreBy, overdue }: TechnicalEvaluation): readonly Deadline[] =>
  status === "scoring" && scoreBy && !overdue ? [{ purpose: "scoring-overdue", dueAt: scoreBy }] : [];
