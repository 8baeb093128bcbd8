import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { isOpen, type Objection } from "./objection.ts";

/** The reply is overdue: everyone in charge sees it. Silence is never an answer. Fired by the deadline `escalate-objection`. */
export const decideEscalateObjection = (
  objection: Objection,
  { now }: Pick<Deciding, "now">,
): Decision<Objection, "wrong-step" | "not-yet-due"> => {
  const { status, replyDue, overdue } = objection;
  if (!isOpen(objection) || replyDue === null || overdue) return refuse("wrong-step", "7.1.2", { step: status, needed: "received" });
  if (now < replyDue.dueAt) return refuse("not-yet-due", "7.1.2", { dueAt: replyDue.dueAt });
  return ok({ ...objection, overdue: true });
};
