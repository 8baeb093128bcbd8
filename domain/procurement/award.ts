import type { Deciding, Decision } from "../kernel/deciding.ts";
import { deadlineOf } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import { type Announcement, announce } from "../notice/announcement.ts";
import { periodOf } from "../programme/period-of.ts";
import { priceText } from "./price-text.ts";
import type { Procurement } from "./procurement.ts";
import { priceOf } from "./record-bid-evaluation.ts";

type Asked = { readonly text: string; readonly announcementId: string; readonly nameOf: (institutionId: string) => string };
type Awarded = { readonly procurement: Procurement; readonly announcement: Announcement };

/**
 * R66: an approver who did not record the evaluation awards the first of the ranking, in an open tender once the candidates' notice
 * is cleared. The award is announced at once and starts the time for signing.
 */
export const decideAward = (
  procurement: Procurement,
  { text, announcementId, nameOf }: Asked,
  { now, actor, calendar, settings }: Deciding,
): Decision<Awarded, "wrong-step" | "candidate-notice-open" | "not-permitted"> => {
  const { status, terms, evaluation, opening, candidateNotice, cycleId, procurementId } = procurement;
  const tender = terms.method === "open_tender";
  const needed = tender ? "candidate_noticed" : "evaluated";
  const institutionId = evaluation?.ranking[0];
  if (status !== needed || !evaluation || !opening || institutionId === undefined)
    return refuse("wrong-step", "7.1.4", { step: status, needed });
  if (tender && !candidateNotice?.clearedAt) return refuse("candidate-notice-open", "7.1.4");
  if (evaluation.recordedBy.memberId === actor.memberId)
    return refuse("not-permitted", "7.1.4", { parties: "evaluation-body:approver（非评审记录人）" });
  const priceFen = priceOf(opening, institutionId);
  const signBy = deadlineOf(calendar, now, periodOf(settings, "contract.signDays")).dueAt;
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  const word = tender ? "中标" : "成交";
  return ok({
    procurement: { ...procurement, status: "awarded", award: { institutionId, priceFen, text, by, at: now, signBy, announcementId } },
    announcement: announce(
      {
        announcementId,
        cycleId,
        kind: "award",
        subjectId: procurementId,
        title: `${terms.title}${word}结果公告`,
        text,
        items: [{ id: institutionId, title: nameOf(institutionId), text: `${word}金额 ${priceText(priceFen)}` }],
      },
      { now },
    ),
  });
};
