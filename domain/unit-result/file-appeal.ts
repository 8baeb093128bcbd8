import type { Deciding, Decision } from "../kernel/deciding.ts";
import { deadlineOf, isLate } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import { periodOf } from "../programme/period-of.ts";
import type { UnitEvaluation } from "../unit-evaluation/unit-evaluation.ts";
import type { Appeal } from "./appeal.ts";
import { appealsUntil } from "./appeal-window.ts";

type Asked = { readonly grounds: string; readonly evidenceIds: readonly string[] };
type Known = Deciding & { readonly earlier: Appeal | undefined };
type Code = "result-not-announced" | "appeal-filed" | "appeal-not-offered" | "appeal-late";

/** The unit appeals against its result, once, within the programme's working days after the announcement (`appeal.resultDays`; 0: none). */
export const decideFileAppeal = (unit: UnitEvaluation, { grounds, evidenceIds }: Asked, known: Known): Decision<Appeal, Code> => {
  const { actor, now, settings, calendar, earlier } = known;
  if (earlier) return refuse("appeal-filed", "4");
  const announcedAt = unit.status === "announced" ? unit.result?.announcedAt : null;
  if (!announcedAt) return refuse("result-not-announced", "4");
  const until = appealsUntil(announcedAt, known);
  if (until === null) return refuse("appeal-not-offered", "4");
  if (isLate(now, until)) return refuse("appeal-late", "4", { until });
  const { evaluationId, cycleId, unitId, unitName } = unit;
  return ok({
    ...{ evaluationId, cycleId, unitId, unitName, grounds },
    status: "filed",
    evidenceIds: [...evidenceIds],
    filedBy: { memberId: actor.memberId, organizationId: actor.organization.id },
    filedAt: now,
    replyDue: deadlineOf(calendar, now, periodOf(settings, "objection.replyDays.own")),
    overdue: false,
    decision: null,
  });
};

/** The reply is overdue: everyone in charge sees it. Fired by the deadline `escalate-appeal`. */
export const decideEscalateAppeal = (appeal: Appeal, { now }: Pick<Deciding, "now">): Decision<Appeal, "wrong-step" | "not-yet-due"> => {
  const { status, replyDue, overdue } = appeal;
  if (status !== "filed" || overdue) return refuse("wrong-step", "4", { step: status, needed: "filed" });
  return now < replyDue.dueAt ? refuse("not-yet-due", "4", { dueAt: replyDue.dueAt }) : ok({ ...appeal, overdue: true });
};
