import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Objection } from "./objection.ts";

/** Nobody took the reply further in time. Fired by the deadline `close-objection`; an officer may do it too once it is due. */
export const decideCloseObjection = (
  objection: Objection,
  { now }: Pick<Deciding, "now">,
): Decision<Objection, "wrong-step" | "not-yet-due"> => {
  const { status, appealUntil } = objection;
  if (status !== "replied" || appealUntil === null) return refuse("wrong-step", "7.1.2", { step: status, needed: "replied" });
  if (now < appealUntil) return refuse("not-yet-due", "7.1.2", { dueAt: appealUntil });
  return ok({ ...objection, status: "closed", closedAt: now });
};
