import type { Deciding, Decision } from "../kernel/deciding.ts";
import { isLate } from "../kernel/period.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Procurement } from "./procurement.ts";

/** R66: the bid deadline has passed. Fired by the deadline `close-bids`; the proposals stay sealed and untouched. */
export const decideCloseBids = (
  procurement: Procurement,
  { now }: Pick<Deciding, "now">,
): Decision<Procurement, "wrong-step" | "not-yet-due"> => {
  const { status, bidsCloseAt } = procurement;
  if (status !== "issued") return refuse("wrong-step", "7.1.4", { step: status, needed: "issued" });
  if (!isLate(now, bidsCloseAt)) return refuse("not-yet-due", "7.1.4", { dueAt: bidsCloseAt });
  return ok({ ...procurement, status: "closed_for_bids" });
};
