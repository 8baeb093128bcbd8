import { decideExplainOutlier } from "../../domain/technical-evaluation/explain-outlier.ts";
import {
  recordConsensus as declaredConsensus,
  explainUnitOutlier as declaredExplain,
  settleResult as declaredSettle,
} from "../../domain/technical-evaluation/panel-contract.ts";
import { decideRecordConsensus } from "../../domain/technical-evaluation/record-consensus.ts";
import { decideSettleResult } from "../../domain/technical-evaluation/settle-result.ts";
import { actOnTechnical } from "./act-on-technical.ts";

/** R10: to the consensus, to the site, or to the conclusion. */
export const settleResult = actOnTechnical(declaredSettle, decideSettleResult);

/** R05: the written explanation of a total far from the panel's. */
export const explainUnitOutlier = actOnTechnical(declaredExplain, decideExplainOutlier);

/** R10: what the panel agreed, with reasons and minutes. */
export const recordConsensus = actOnTechnical(declaredConsensus, decideRecordConsensus);
