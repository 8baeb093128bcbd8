import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Project } from "../project/project.ts";
import type { Promotion } from "./promotion.ts";
import { type EntryContent, openEntry, type PromotionEntry } from "./promotion-entry.ts";

type Known = Pick<Deciding, "now" | "actor"> & { readonly project: Project };
type Code = "wrong-step" | "not-permitted" | "result-not-announced";

/** R85–R88: an entry of a project whose result is announced, by the body or by the institution that carried it out. */
export const decideAddEntry = (
  promotion: Pick<Promotion, "status">,
  { entryId, content }: { readonly entryId: string; readonly content: EntryContent },
  { now, actor, project }: Known,
): Decision<PromotionEntry, Code> => {
  const { id, kind } = actor.organization;
  if (kind !== "evaluation-body" && project.contract?.institutionId !== id)
    return refuse("not-permitted", "8", { parties: "evaluation-body:officer, contracted service-institution" });
  if (project.announcedAt === null) return refuse("result-not-announced", "8");
  if (promotion.status !== "collecting") return refuse("wrong-step", "8", { step: promotion.status, needed: "collecting" });
  const addedBy = { memberId: actor.memberId, organizationId: id };
  return ok(openEntry(project, { entryId, content, addedBy, now }));
};

/** R85: the institution that is named agrees to be published; only it can, and once (PIPL 25 by analogy). */
export const decideGiveConsent = (
  entry: PromotionEntry,
  { now, actor }: Pick<Deciding, "now" | "actor">,
): Decision<PromotionEntry, "not-permitted" | "consent-given"> => {
  const { id } = actor.organization;
  if (id !== entry.institutionId) return refuse("not-permitted", "8", { parties: "contracted service-institution" });
  if (entry.consent) return refuse("consent-given", "8");
  return ok({ ...entry, consent: { organizationId: id, memberId: actor.memberId, at: now } });
};
