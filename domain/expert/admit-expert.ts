import type { Deciding, Decision } from "../kernel/deciding.ts";
import { addMonths, type LocalDate, localDateOf, startOfDay } from "../kernel/instant.ts";
import { ok, type Refusal, type Refused, refuse } from "../kernel/result.ts";
import type { Member } from "../member/member.ts";
import { byOf, changeStatus, guardExpert } from "./change-status.ts";
import type { Expert } from "./expert.ts";
import { ageRefusal } from "./vet-expert.ts";

/** From so many months before its end a term may be renewed. */
const renewalMonths = 6;

type Code = "wrong-step" | "not-permitted" | "age-above-limit";

/** R11: whoever did not vet admits for a term; the member's role follows in the same write (`withExpertRole`). */
export const decideAdmitExpert = (expert: Expert, { reason }: { readonly reason: string }, deciding: Deciding): Decision<Expert, Code> => {
  const off = guardExpert(expert, deciding, "vetted") ?? vetterRefusal(expert, deciding);
  if (off) return off;
  const tooOld = ageRefusal(expert, expert.vetting?.ageException ?? null, deciding);
  if (tooOld) return tooOld;
  const admission = { by: byOf(deciding), at: deciding.now, termUntil: termFrom(localDateOf(deciding.now), deciding) };
  return ok({ ...changeStatus(expert, "admitted", { reason }, deciding), admission });
};

/** R11: not admitted, with the reason; applying again stays open. */
export const decideRejectExpert = (
  expert: Expert,
  { reason }: { readonly reason: string },
  deciding: Deciding,
): Decision<Expert, "wrong-step" | "not-permitted"> =>
  guardExpert(expert, deciding, "applied", "vetted") ??
  vetterRefusal(expert, deciding) ??
  ok(changeStatus(expert, "rejected", { reason }, deciding));

/** R15: another term, decided in the last months of the one that runs or after it; age is looked at again. */
export const decideRenewExpert = (
  expert: Expert,
  { reason }: { readonly reason: string },
  deciding: Deciding,
): Decision<Expert, Code | "not-yet-due"> => {
  const off = guardExpert(expert, deciding, "active");
  const { admission } = expert;
  if (off || !admission) return off ?? refuse("wrong-step", "5.3", { step: expert.status, needed: "active" });
  const today = localDateOf(deciding.now);
  const opens = addMonths(admission.termUntil, -renewalMonths);
  if (today < opens) return refuse("not-yet-due", "5.3", { dueAt: startOfDay(opens) });
  const tooOld = ageRefusal(expert, expert.vetting?.ageException ?? null, deciding);
  if (tooOld) return tooOld;
  const isOver = admission.termUntil < today;
  const termUntil = termFrom(isOver ? today : admission.termUntil, deciding);
  return ok({ ...changeStatus(expert, "active", { reason }, deciding), admission: { by: byOf(deciding), at: deciding.now, termUntil } });
};

/** The member with the role that lets them be asked to judge. */
export const withExpertRole = (member: Member): Member => ({ ...member, roles: [...new Set([...member.roles, "expert" as const])] });

export const withoutExpertRole = (member: Member): Member => ({ ...member, roles: member.roles.filter((role) => role !== "expert") });

const termFrom = (from: LocalDate, { settings }: Pick<Deciding, "settings">): LocalDate => addMonths(from, 12 * settings.expert.termYears);

const vetterRefusal = (
  { vetting }: Pick<Expert, "vetting">,
  { actor }: Pick<Deciding, "actor">,
): Refused<Refusal<"not-permitted">> | undefined =>
  vetting?.by.memberId === actor.memberId ? refuse("not-permitted", "4", { parties: "evaluation-body:approver" }) : undefined;
