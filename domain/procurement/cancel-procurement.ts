import type { Deciding, Decision } from "../kernel/deciding.ts";
import { isLate } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Procurement } from "./procurement.ts";
import { type ProcurementAndProject, returnProject } from "./return-project.ts";

const beforeAward: readonly Procurement["status"][] = ["issued", "closed_for_bids", "opened", "evaluated", "candidate_noticed"];

/**
 * R66: calls a procurement off with its reason before the award; afterwards only when the time for signing ran out, so that a winner
 * who never signs does not hold the project for ever. Proposals not opened by then stay sealed.
 */
export const decideCancelProcurement = (
  both: ProcurementAndProject,
  { reason }: { readonly reason: string },
  { now }: Pick<Deciding, "now">,
): Decision<ProcurementAndProject, "wrong-step"> => {
  const { status, award } = both.procurement;
  const unsigned = status === "awarded" && award !== null && isLate(now, award.signBy);
  if (!beforeAward.includes(status) && !unsigned) return refuse("wrong-step", "7.1.4", { step: status, needed: beforeAward.join(", ") });
  return ok(returnProject(both, "cancelled", reason, now));
};
