import type { Result } from "../kernel/result.ts";
import { ok, type Refusal, refuse } from "../kernel/result.ts";
import type { Actor } from "../member/actor.ts";
import { mayReadProcurement, seesEvaluation } from "./may.ts";
import type { Procurement } from "./procurement.ts";

/**
 * Whether a reader may read one institution's proposal, decided before anyone looks whether there is one: until opening the answer
 * to everybody but the owner is the same for a proposal, a withdrawn one and none (domain.md B.5 `procurement.bidSeal`).
 */
export const decideReadProposal = (
  procurement: Procurement,
  institutionId: string,
  actor: Actor,
): Result<undefined, Refusal<"proposals-sealed" | "not-permitted" | "unknown-record">> => {
  if (institutionId === actor.organization.id && actor.organization.kind === "service-institution") return ok(undefined);
  if (!mayReadProcurement(procurement, actor)) return refuse("unknown-record", "7.1.4");
  if (procurement.opening === null) return refuse("proposals-sealed", "7.1.4");
  if (!seesEvaluation(procurement, actor)) return refuse("not-permitted", "7.1.4", { parties: "evaluation-body, supervisor, panel" });
  const bid = procurement.opening.bids.some((one) => one.institutionId === institutionId);
  return bid ? ok(undefined) : refuse("unknown-record", "7.1.4");
};
