import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { awardProcurement } from "./award-procurement.ts";
import { cancelProcurement } from "./cancel-procurement.ts";
import { issueProcurement } from "./issue-procurement.ts";
import { listNeedConfirmations } from "./list-need-confirmations.ts";
import { noticeCandidates } from "./notice-candidates.ts";
import { openProposals } from "./open-proposals.ts";
import { listProcurements, readProcurement } from "./read-procurement.ts";
import { listOwnProposals, readProposal } from "./read-proposal.ts";
import { recordBidEvaluation } from "./record-bid-evaluation.ts";
import { recordContract } from "./record-contract.ts";
import { recordNeedConfirmation } from "./record-need-confirmation.ts";
import { seatBidPanel } from "./seat-bid-panel.ts";
import { signContract } from "./sign-contract.ts";
import { submitProposal } from "./submit-proposal.ts";
import { withdrawProposal } from "./withdraw-proposal.ts";

/** 7.1.3–7.1.4: need confirmation, sealed proposals, selection of the service institution, contract. */
export const routes = [
  recordNeedConfirmation,
  listNeedConfirmations,
  issueProcurement,
  readProcurement,
  listProcurements,
  cancelProcurement,
  submitProposal,
  withdrawProposal,
  readProposal,
  listOwnProposals,
  openProposals,
  seatBidPanel,
  recordBidEvaluation,
  noticeCandidates,
  awardProcurement,
  recordContract,
  signContract,
];
export const createHandler = httpFunction("procurement", routes);
export const handler = createHandler(live);
