import type { Deciding, Decision } from "../kernel/deciding.ts";
import type { Instant } from "../kernel/instant.ts";
import { deadlineOf } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import { type PeriodKey, periodOf } from "../programme/period-of.ts";
import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import type { Project } from "../project/project.ts";
import type { ProcurementRegime, ProcurementTerms } from "./procurement-terms.ts";
import type { ProcurementAndProject } from "./return-project.ts";

type Asked = { readonly procurementId: string; readonly terms: ProcurementTerms; readonly bidsCloseAt: Instant };

/** Fiscal money falls under the Government Procurement Law, other money under the body's own rules with the tender's numbers (B.5). */
export const regimeOf = ({ procurement }: ProgrammeSettings, { fiscalMoney }: Pick<ProcurementTerms, "fiscalMoney">): ProcurementRegime =>
  procurement.regime === "by_funding" ? (fiscalMoney ? "gov_procurement" : "own_rules") : procurement.regime;

/** How long bids must be taken at least. */
const bidPeriodOf = (method: ProcurementTerms["method"], regime: ProcurementRegime): PeriodKey => {
  if (method === "inquiry") return "procurement.inquiry.responseDays";
  return regime === "gov_procurement" ? "procurement.fiscalTender.bidDays" : "procurement.openTender.bidDays";
};

/** R66: the officer issues the documents; bids are taken for the method's minimum time at least (B.5). */
export const decideIssueProcurement = (
  project: Project,
  { procurementId, terms, bidsCloseAt }: Asked,
  { now, calendar, settings }: Pick<Deciding, "now" | "calendar" | "settings">,
): Decision<ProcurementAndProject, "wrong-step" | "legal-basis-needed" | "bid-time-too-short"> => {
  if (project.status !== "need_confirmed") return refuse("wrong-step", "7.1.4", { step: project.status, needed: "need_confirmed" });
  if (terms.method === "inquiry" && terms.legalBasis === null) return refuse("legal-basis-needed", "7.1.4");
  const regime = regimeOf(settings, terms);
  const period = periodOf(settings, bidPeriodOf(terms.method, regime));
  const earliest = deadlineOf(calendar, now, period).dueAt;
  if (bidsCloseAt < earliest) return refuse("bid-time-too-short", "7.1.4", { days: period.amount, earliest });
  return ok({
    procurement: {
      procurementId,
      projectId: project.projectId,
      cycleId: project.cycleId,
      jurisdiction: project.brief.jurisdiction,
      status: "issued",
      terms,
      regime,
      issuedAt: now,
      bidsCloseAt,
      opening: null,
      panel: [],
      evaluation: null,
      candidateNotice: null,
      award: null,
      contract: null,
      ended: null,
    },
    project: { ...project, status: "in_procurement", procurementId },
  });
};
