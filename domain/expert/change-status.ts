import type { Deciding } from "../kernel/deciding.ts";
import type { By } from "../kernel/history.ts";
import { type Refusal, type Refused, refuse } from "../kernel/result.ts";
import type { Expert, ExpertStatus, ExpertStatusChange } from "./expert.ts";

/** Most lines of each kind that the record itself carries; its history keeps every one. */
export const keptLines = { changes: 60, training: 60, appraisals: 300 } as const;

/** What a change of standing rests on; what is not said is empty. */
type Because = { readonly reason: string } & Partial<Pick<ExpertStatusChange, "decisionId" | "evidenceIds" | "until">>;

export const byOf = ({ actor }: Pick<Deciding, "actor">): By => ({ memberId: actor.memberId, organizationId: actor.organization.id });

/** R15: the expert at another standing, with a line that says why. */
export const changeStatus = (expert: Expert, to: ExpertStatus, because: Because, deciding: Pick<Deciding, "now" | "actor">): Expert => {
  const unsaid = { decisionId: null, evidenceIds: [], until: null };
  const change: ExpertStatusChange = { ...unsaid, ...because, from: expert.status, to, by: byOf(deciding), at: deciding.now };
  return { ...expert, status: to, changes: [...expert.changes, change].slice(-keptLines.changes) };
};

/** Refuses an officer or approver who would act on themselves, and a pool record that stands elsewhere. */
export const guardExpert = (
  { memberId, status }: Expert,
  { actor }: Pick<Deciding, "actor">,
  ...needed: readonly ExpertStatus[]
): Refused<Refusal<"not-permitted" | "wrong-step">> | undefined => {
  if (actor.memberId === memberId) return refuse("not-permitted", "4", { parties: "evaluation-body" });
  return needed.includes(status) ? undefined : refuse("wrong-step", "5.3", { step: status, needed: needed.join(", ") });
};
