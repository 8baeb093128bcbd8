import {
  awardProcurement,
  cancelProcurement,
  noticeCandidates,
  openProposals,
  recordBidEvaluation,
  recordContract,
  seatBidPanel,
} from "../../../domain/procurement/contract.ts";
import { useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { BidderChoice, BidderRanking } from "./bidder-inputs.tsx";
import type { SeenProcurement } from "./body-procurement-screen.tsx";
import { waitsOf } from "./body-waits.ts";
import { OwnNumber } from "./own-number.tsx";
import { words } from "./words.ts";

/** Every act of the procurement, in the order of its path. */
export const BodyActs = ({ procurement }: { readonly procurement: SeenProcurement }) => {
  const w = useWords(words);
  const { procurementId, status, terms, opening, panel = [], candidateNotice, award } = procurement;
  const common = { params: { id: procurementId }, subject: terms.title };
  const isTender = terms.method === "open_tender";
  const isNoticeOpen = isTender && candidateNotice?.clearedAt == null;
  return (
    <section className="page">
      <h2>{w.actions}</h2>
      <ActList
        noun="procurement"
        step={status}
        waits={waitsOf(procurement)}
        actions={[
          { ...common, contract: openProposals, steps: ["closed_for_bids"] },
          { ...common, contract: seatBidPanel, steps: ["opened"], lead: w.panelLead },
          {
            ...common,
            contract: recordBidEvaluation,
            steps: ["opened"],
            why: panel.length === 0 ? w.needsPanel : null,
            lead: w.evaluationLead,
            initial: { assessments: (opening?.bids ?? []).map(({ institutionId }) => ({ institutionId, criteria: [{}] })) },
            inputs: { "assessments.institutionId": BidderChoice, ranking: BidderRanking },
          },
          { ...common, contract: noticeCandidates, steps: ["evaluated"], why: isTender ? null : w.isInquiry },
          {
            ...common,
            contract: awardProcurement,
            steps: [isTender ? "candidate_noticed" : "evaluated"],
            why: isNoticeOpen ? w.noticeOpen : null,
          },
          {
            ...common,
            contract: recordContract,
            steps: ["awarded"],
            lead: w.contractLead,
            ...(award ? { fixed: { institutionId: award.institutionId } } : {}),
            initial: {
              amountFen: award?.priceFen,
              requiredCompetences: terms.requirements.competences,
              endsOn: terms.requirements.completeBy,
              targets: [{}],
              milestones: [{}],
            },
            inputs: { "targets.targetId": OwnNumber, "milestones.milestoneId": OwnNumber },
          },
          {
            ...common,
            contract: cancelProcurement,
            steps: ["issued", "closed_for_bids", "opened", "evaluated", "candidate_noticed", "awarded"],
            lead: w.cancelLead,
            type: "default",
          },
        ]}
      />
    </section>
  );
};
