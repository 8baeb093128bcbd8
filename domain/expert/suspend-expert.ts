import type { Deciding, Decision } from "../kernel/deciding.ts";
import { type LocalDate, localDateOf, startOfDay } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import { changeStatus, guardExpert } from "./change-status.ts";
import type { Expert } from "./expert.ts";

type Grounded = { readonly reason: string; readonly evidenceIds: readonly string[] };

/** R15: out of use with reason and evidence, until a day or until reinstated. */
export const decideSuspendExpert = (
  expert: Expert,
  { reason, evidenceIds, until }: Grounded & { readonly until?: LocalDate | undefined },
  deciding: Deciding,
): Decision<Expert, "wrong-step" | "not-permitted" | "suspension-past"> => {
  const off = guardExpert(expert, deciding, "active");
  if (off) return off;
  const today = localDateOf(deciding.now);
  if (until !== undefined && until <= today) return refuse("suspension-past", "5.3", { today });
  return ok(changeStatus(expert, "suspended", { reason, evidenceIds: [...evidenceIds], until: until ?? null }, deciding));
};

/** R15: back in use by someone other than who suspended, with reason and evidence, not before the suspension has run its time. */
export const decideReinstateExpert = (
  expert: Expert,
  { reason, evidenceIds }: Grounded,
  deciding: Deciding,
): Decision<Expert, "wrong-step" | "not-permitted" | "not-yet-due"> => {
  const off = guardExpert(expert, deciding, "suspended");
  if (off) return off;
  const last = expert.changes.at(-1);
  if (last?.by.memberId === deciding.actor.memberId) return refuse("not-permitted", "4", { parties: "evaluation-body:approver" });
  if (last?.until && localDateOf(deciding.now) < last.until) return refuse("not-yet-due", "5.3", { dueAt: startOfDay(last.until) });
  const reinstated = changeStatus(expert, "active", { reason, evidenceIds: [...evidenceIds] }, deciding);
  return ok({ ...reinstated, removalProposedAt: null });
};
