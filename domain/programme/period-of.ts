import { calendarDays, months, type Period, workingDays } from "../kernel/period.ts";
import type { ProgrammeSettings } from "./programme-settings.ts";

type NoticeKind = keyof ProgrammeSettings["notice"] & ("shortlist" | "result" | "bidCandidate");

/** How long a public notice stands. The day type is the body's choice: working days for its own, calendar days for tenders. */
export const noticePeriod = ({ notice }: ProgrammeSettings, kind: NoticeKind): Period => {
  const { days, dayType } = notice[kind];
  return dayType === "working_day" ? workingDays(days) : calendarDays(days);
};

/** Every setting that is a length of time, by its key in the catalogue. */
export const periods = {
  "notice.shortlist.days": (settings) => noticePeriod(settings, "shortlist"),
  "notice.result.days": (settings) => noticePeriod(settings, "result"),
  "notice.bidCandidate.days": (settings) => noticePeriod(settings, "bidCandidate"),
  "notice.bidCandidate.startDays": ({ notice }) => calendarDays(notice.bidCandidate.startDays),
  "expert.trainingMonths": ({ expert }) => months(expert.trainingMonths),
  "expert.suspensionMonths": ({ expert }) => months(expert.suspensionMonths),
  "expert.drawLeadDays": ({ expert }) => workingDays(expert.drawLeadDays),
  "expert.responseDays": ({ expert }) => workingDays(expert.responseDays),
  "evaluation.applicationDays": ({ evaluation }) => workingDays(evaluation.applicationDays),
  "evaluation.supplementDays": ({ evaluation }) => workingDays(evaluation.supplementDays),
  "evaluation.scoringDays": ({ evaluation }) => workingDays(evaluation.scoringDays),
  "recusal.challengeDays": ({ recusal }) => workingDays(recusal.challengeDays),
  "objection.windowDays": ({ objection }) => workingDays(objection.windowDays),
  "objection.ackDays": ({ objection }) => workingDays(objection.ackDays),
  "objection.replyDays.own": ({ objection }) => workingDays(objection.replyDays.own),
  "objection.replyDays.tender": ({ objection }) => calendarDays(objection.replyDays.tender),
  "objection.replyDays.procurement": ({ objection }) => workingDays(objection.replyDays.procurement),
  "objection.replyDays.question": ({ objection }) => workingDays(objection.replyDays.question),
  "complaint.tenderDays": ({ complaint }) => calendarDays(complaint.tenderDays),
  "complaint.procurementDays": ({ complaint }) => workingDays(complaint.procurementDays),
  "complaint.acceptDays": ({ complaint }) => workingDays(complaint.acceptDays),
  "complaint.decisionDays": ({ complaint }) => workingDays(complaint.decisionDays),
  "appeal.resultDays": ({ appeal }) => workingDays(appeal.resultDays),
  "procurement.openTender.bidDays": ({ procurement }) => calendarDays(procurement.openTender.bidDays),
  "procurement.openTender.documentDays": ({ procurement }) => calendarDays(procurement.openTender.documentDays),
  "procurement.openTender.clarificationDays": ({ procurement }) => calendarDays(procurement.openTender.clarificationDays),
  "procurement.openTender.objectionDays": ({ procurement }) => calendarDays(procurement.openTender.objectionDays),
  "procurement.openTender.bondReturnDays": ({ procurement }) => calendarDays(procurement.openTender.bondReturnDays),
  "procurement.fiscalTender.bidDays": ({ procurement }) => calendarDays(procurement.fiscalTender.bidDays),
  "procurement.fiscalTender.documentDays": ({ procurement }) => workingDays(procurement.fiscalTender.documentDays),
  "procurement.fiscalTender.clarificationDays": ({ procurement }) => calendarDays(procurement.fiscalTender.clarificationDays),
  "procurement.fiscalTender.reportDays": ({ procurement }) => workingDays(procurement.fiscalTender.reportDays),
  "procurement.fiscalTender.winnerDays": ({ procurement }) => workingDays(procurement.fiscalTender.winnerDays),
  "procurement.fiscalTender.resultNoticeDays": ({ procurement }) => workingDays(procurement.fiscalTender.resultNoticeDays),
  "procurement.fiscalTender.contractNoticeDays": ({ procurement }) => workingDays(procurement.fiscalTender.contractNoticeDays),
  "procurement.fiscalTender.contractFilingDays": ({ procurement }) => workingDays(procurement.fiscalTender.contractFilingDays),
  "procurement.fiscalTender.bondReturnDays": ({ procurement }) => workingDays(procurement.fiscalTender.bondReturnDays),
  "procurement.negotiation.responseDays": ({ procurement }) => workingDays(procurement.negotiation.responseDays),
  "procurement.consultation.responseDays": ({ procurement }) => calendarDays(procurement.consultation.responseDays),
  "procurement.inquiry.responseDays": ({ procurement }) => workingDays(procurement.inquiry.responseDays),
  "procurement.singleSource.noticeDays": ({ procurement }) => workingDays(procurement.singleSource.noticeDays),
  "contract.signDays": ({ contract }) => calendarDays(contract.signDays),
  "call.windowDays": ({ call }) => workingDays(call.windowDays),
  "plan.submitDays": ({ plan }) => workingDays(plan.submitDays),
  "plan.confirmDays": ({ plan }) => workingDays(plan.confirmDays),
  "plan.filingDays": ({ plan }) => workingDays(plan.filingDays),
  "inspection.longProjectMonths": ({ inspection }) => months(inspection.longProjectMonths),
  "inspection.longProjectIntervalMonths": ({ inspection }) => months(inspection.longProjectIntervalMonths),
  "inspection.rectifyDays": ({ inspection }) => workingDays(inspection.rectifyDays),
  "acceptance.applyDays": ({ acceptance }) => calendarDays(acceptance.applyDays),
  "acceptance.materialReviewDays": ({ acceptance }) => workingDays(acceptance.materialReviewDays),
  "acceptance.supplement.days": ({ acceptance }) => workingDays(acceptance.supplement.days),
  "acceptance.rectify.months": ({ acceptance }) => months(acceptance.rectify.months),
  "archive.logDays": ({ archive }) => calendarDays(archive.logDays),
} as const satisfies Readonly<Record<string, (settings: ProgrammeSettings) => Period>>;

/** A setting that is a length of time. */
export type PeriodKey = keyof typeof periods;

/** The period a setting stands for, ready for `deadlineOf`; deciders never choose a unit themselves. */
export const periodOf = (settings: ProgrammeSettings, key: PeriodKey): Period => periods[key](settings);
