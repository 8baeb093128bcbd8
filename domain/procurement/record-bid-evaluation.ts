import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { BidEvaluation, BidOpening } from "./bid-evaluation.ts";
import type { Procurement } from "./procurement.ts";

type Code = "wrong-step" | "bid-panel-missing" | "bids-not-all-assessed" | "ranking-mismatch" | "lowest-price-first";

/**
 * R66: the panel's report is recorded: every opened bid assessed once, every one that meets the requirements ranked once. In an
 * inquiry the lowest price of these must be first (采购法第四十条).
 */
export const decideRecordBidEvaluation = (
  procurement: Procurement,
  evaluation: BidEvaluation,
  { now, actor }: Pick<Deciding, "now" | "actor">,
): Decision<Procurement, Code> => {
  const { status, opening, panel, terms } = procurement;
  if (status !== "opened" || opening === null) return refuse("wrong-step", "7.1.4", { step: status, needed: "opened" });
  if (panel.length === 0) return refuse("bid-panel-missing", "7.1.4");
  const { assessments, ranking } = evaluation;
  const bidders = opening.bids.map(({ institutionId }) => institutionId);
  const assessed = assessments.map(({ institutionId }) => institutionId);
  if (!sameOnes(bidders, assessed)) return refuse("bids-not-all-assessed", "7.1.4", { bids: bidders.length });
  const fit = assessments.filter(({ meetsRequirements }) => meetsRequirements).map(({ institutionId }) => institutionId);
  if (!sameOnes(fit, ranking)) return refuse("ranking-mismatch", "7.1.4", { fit: fit.length });
  if (terms.method === "inquiry" && priceOf(opening, ranking[0]) > Math.min(...fit.map((one) => priceOf(opening, one))))
    return refuse("lowest-price-first", "7.1.4");
  const recordedBy = { memberId: actor.memberId, organizationId: actor.organization.id };
  return ok({ ...procurement, status: "evaluated", evaluation: { ...evaluation, recordedBy, at: now } });
};

const sameOnes = (expected: readonly string[], named: readonly string[]): boolean =>
  expected.length === named.length && new Set(named).size === named.length && expected.every((one) => named.includes(one));

/** The price read out at the opening, in fen. Infinite for who did not bid. */
export const priceOf = ({ bids }: BidOpening, institutionId: string | undefined): number =>
  bids.find((bid) => bid.institutionId === institutionId)?.priceFen ?? Number.POSITIVE_INFINITY;
