import { Procurement, type ProcurementStatus } from "../../domain/procurement/procurement.ts";
import type { ProcurementMethod } from "../../domain/procurement/procurement-terms.ts";
import { Proposal, proposalIdOf } from "../../domain/procurement/proposal.ts";

export const procurementId = "01k00000000000000000000002";
export const projectId = "01k00000000000000000000001";
export const institutions = ["institution-a", "institution-b", "institution-c"] as const;

/** Tuesday 24 March 2026, 9:00 in Shanghai: 22 days after the issue. */
export const bidsCloseAt = "2026-03-24T01:00:00.000Z";

export const someTerms = (method: ProcurementMethod = "open_tender") => ({
  title: "丝网产业质量提升服务",
  method,
  fiscalMoney: false,
  legalBasis: method === "inquiry" ? "自有资金，按本会采购办法第六条" : null,
  evidenceIds: ["tender-file"],
  requirements: { scope: "诊断与改进", competences: ["镀锌工艺"], completeBy: "2026-12-31" },
  budgetFen: 12_000_000,
});

const bid = (institutionId: string, priceFen: number) => ({ institutionId, priceFen, submittedAt: "2026-03-20T01:00:00.000Z" });
const bids = [bid("institution-a", 10_000_000), bid("institution-b", 9_000_000), bid("institution-c", 11_000_000)];

const assessment = (institutionId: string, points: number, meetsRequirements = true) => ({
  institutionId,
  meetsRequirements,
  criteria: [{ criterion: "技术方案", points, finding: "方案可行" }],
});

/** All three assessed, institution-a first, institution-c unfit; unless overridden. */
export const anEvaluation = (overrides: Record<string, unknown> = {}) => ({
  assessments: [assessment("institution-a", 90), assessment("institution-b", 80), assessment("institution-c", 20, false)],
  ranking: ["institution-a", "institution-b"],
  reportEvidenceId: "report-file",
  ...overrides,
});

const officer = { memberId: "officer", organizationId: "body" };
const order: readonly ProcurementStatus[] = [
  "issued",
  "closed_for_bids",
  "opened",
  "evaluated",
  "candidate_noticed",
  "awarded",
  "contracted",
];

/** A procurement with all that it must have at this status, unless overridden. */
export const aProcurement = (status: ProcurementStatus, overrides: Record<string, unknown> = {}): Procurement => {
  const from = <Value>(reached: ProcurementStatus, value: Value): Value | null =>
    order.indexOf(status) >= order.indexOf(reached) ? value : null;
  return Procurement.parse({
    procurementId,
    projectId,
    cycleId: "main-2026",
    jurisdiction: "131125",
    status,
    terms: someTerms(),
    regime: "own_rules",
    issuedAt: "2026-03-02T01:00:00.000Z",
    bidsCloseAt,
    opening: from("opened", { at: "2026-03-24T02:00:00.000Z", by: officer, bids }),
    panel: from("evaluated", [{ memberId: "expert-1", organizationId: "employer-1", outside: true }]) ?? [],
    evaluation: from("evaluated", { ...anEvaluation(), recordedBy: officer, at: "2026-03-25T02:00:00.000Z" }),
    candidateNotice: from("candidate_noticed", { noticeId: "notice-1", clearedAt: from("awarded", "2026-03-30T02:00:00.000Z") }),
    award: from("awarded", {
      institutionId: "institution-a",
      priceFen: 10_000_000,
      text: "请于三十日内签约",
      by: { memberId: "approver", organizationId: "body" },
      at: "2026-03-30T02:00:00.000Z",
      signBy: "2026-04-29T16:00:00.000Z",
      announcementId: "announcement-1",
    }),
    contract: null,
    ended: null,
    ...overrides,
  });
};

export const aContent = (institutionId: string, priceFen = 10_000_000) => ({
  projectProposalEvidenceId: `${institutionId}-plan-book`,
  initiationDocumentEvidenceId: `${institutionId}-initiation`,
  priceFen,
  commitments: "按期完成",
});

export const aProposal = (institutionId: string, overrides: Record<string, unknown> = {}): Proposal =>
  Proposal.parse({
    proposalId: proposalIdOf(procurementId, institutionId),
    procurementId,
    projectId,
    cycleId: "main-2026",
    institutionId,
    status: "submitted",
    content: aContent(institutionId),
    submittedAt: "2026-03-20T01:00:00.000Z",
    ...overrides,
  });
