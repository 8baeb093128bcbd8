import type { Deciding, Decision } from "../kernel/deciding.ts";
import { refuse } from "../kernel/result.ts";
import { type ObjectionCase, settled } from "./objection-case.ts";

/** The objection lacks the form (no fact, no proof, not about this notice): turned down with a reason, and the notice is freed. */
export const decideRejectObjection = (
  { objection, notice }: ObjectionCase,
  { reason }: { readonly reason: string },
  deciding: Pick<Deciding, "now" | "calendar" | "settings">,
): Decision<ObjectionCase, "wrong-step"> =>
  objection.status === "received"
    ? settled(notice, { ...objection, status: "rejected", formRejection: reason, closedAt: deciding.now }, deciding)
    : refuse("wrong-step", "7.1.2", { step: objection.status, needed: "received" });
