import * as z from "zod";
import { Id } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";

/** What an institution bids with (7.1.3): its plan book, its initiation document, one price in fen, its commitments. */
export const ProposalContent = z.strictObject({
  projectProposalEvidenceId: Id,
  initiationDocumentEvidenceId: Id,
  priceFen: z.int().positive().max(1_000_000_000_000),
  commitments: z.string().trim().min(1).max(8000),
});
export type ProposalContent = z.infer<typeof ProposalContent>;

const ProposalStatus = z.enum(["submitted", "withdrawn", "opened"]);

/** One institution's proposal in one procurement. Nobody but its owner can read it, or learn that it exists, before opening. */
export const Proposal = z.strictObject({
  proposalId: Id,
  procurementId: Id,
  projectId: Id,
  cycleId: Id,
  institutionId: Id,
  status: ProposalStatus,
  content: ProposalContent,
  submittedAt: Instant,
});
export type Proposal = z.infer<typeof Proposal>;

/** One an institution and procurement. */
export const proposalIdOf = (procurementId: string, institutionId: string): string => `${procurementId}-${institutionId}`;

/** The list that only the opening reads; no route shows it. */
export const sealedListOf = (procurementId: string): string => `sealed:${procurementId}`;
export const openedListOf = (procurementId: string): string => `procurement:${procurementId}:proposal`;

export const proposalNoun: Noun<Proposal> = {
  name: "proposal",
  schema: Proposal,
  place: ({ status, procurementId, projectId, institutionId, submittedAt }) =>
    placed(status, {
      list: status === "withdrawn" ? null : { key: (status === "opened" ? openedListOf : sealedListOf)(procurementId), sort: submittedAt },
      owner: `organization:${institutionId}`,
      summary: { procurementId, projectId, institutionId, status, submittedAt },
    }),
};
