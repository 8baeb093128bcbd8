import * as z from "zod";
import { By } from "../kernel/history.ts";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { newestFirst } from "../kernel/newest-first.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { JurisdictionCode } from "../member/actor.ts";
import { Award, BidEvaluation, BidOpening, BidPanelSeat } from "./bid-evaluation.ts";
import { ProcurementRegime, ProcurementTerms } from "./procurement-terms.ts";
import { ServiceContract } from "./service-contract.ts";

/** domain.md A.2. While an objection holds the candidate notice the procurement simply stays `candidate_noticed`. */
const ProcurementStatus = z.enum([
  "issued",
  "closed_for_bids",
  "opened",
  "evaluated",
  "candidate_noticed",
  "awarded",
  "contracted",
  "failed",
  "cancelled",
]);
export type ProcurementStatus = z.infer<typeof ProcurementStatus>;

/** 采购 of one project's service. It knows nothing of the proposals before they are opened, so nothing can leak from it. */
export const Procurement = z.strictObject({
  procurementId: Id,
  projectId: Id,
  cycleId: Id,
  jurisdiction: JurisdictionCode,
  status: ProcurementStatus,
  terms: ProcurementTerms,
  regime: ProcurementRegime,
  issuedAt: Instant,
  bidsCloseAt: Instant,
  opening: BidOpening.nullable(),
  panel: z.array(BidPanelSeat).max(15),
  evaluation: BidEvaluation.extend({ recordedBy: By, at: Instant }).nullable(),
  candidateNotice: z.strictObject({ noticeId: Id, clearedAt: Instant.nullable() }).nullable(),
  award: Award.nullable(),
  contract: ServiceContract.nullable(),
  /** Why it ended without a contract. */
  ended: z.strictObject({ reason: z.string(), at: Instant }).nullable(),
});
export type Procurement = z.infer<typeof Procurement>;

export const procurementNoun: Noun<Procurement> = {
  name: "procurement",
  schema: Procurement,
  place: ({ status, projectId, terms, issuedAt, bidsCloseAt }) =>
    placed(status, {
      deadlines: status === "issued" ? [{ purpose: "close-bids", dueAt: bidsCloseAt }] : [],
      list: { key: `project:${projectId}:procurement`, sort: newestFirst(issuedAt) },
      summary: { projectId, title: terms.title, method: terms.method, status, issuedAt, bidsCloseAt },
    }),
};
