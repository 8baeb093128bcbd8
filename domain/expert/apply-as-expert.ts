import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Member } from "../member/member.ts";
import { byOf, changeStatus } from "./change-status.ts";
import type { Expert, ExpertProfile } from "./expert.ts";

/** Who is to become an expert, as their account says. */
type Candidate = Pick<Member, "memberId" | "name" | "organization">;
type Known = Pick<Deciding, "now" | "actor" | "settings"> & { readonly candidate: Candidate };

/**
 * R11: someone asks to be admitted. Asking again before the vetting puts the new profile in place of the old; whoever was rejected
 * begins anew.
 */
export const decideApplyAsExpert = (
  before: Expert | undefined,
  { profile, publicConsent }: Pick<Expert, "profile" | "publicConsent">,
  known: Known,
): Decision<Expert, "wrong-step"> => {
  const begun = beginEntry(before, profile, known);
  return begun.ok ? ok({ ...begun.value, profile, publicConsent, ownApplicationAt: known.now }) : begun;
};

type Recommended = { readonly opinion: string; readonly profile?: ExpertProfile | undefined };

/**
 * R11: the employer recommends one of its people, never the recommender themselves. It may come before their own application and
 * then names the profile, which the person's own takes the place of.
 */
export const decideRecommendExpert = (
  before: Expert | undefined,
  { opinion, profile }: Recommended,
  known: Known,
): Decision<Expert, "wrong-step" | "unknown-record" | "not-permitted" | "profile-missing"> => {
  const { candidate, actor, now } = known;
  if (candidate.organization.id !== actor.organization.id) return refuse("unknown-record", "5.3");
  if (candidate.memberId === actor.memberId || candidate.organization.kind === "supervisor")
    return refuse("not-permitted", "5.3", { parties: "representative, officer" });
  const named = before?.status === "applied" ? before.profile : profile;
  if (named === undefined) return refuse("profile-missing", "5.3");
  const begun = beginEntry(before, named, known);
  return begun.ok ? ok({ ...begun.value, recommendation: { by: byOf(known), at: now, opinion } }) : begun;
};

/** The record at `applied`: the one there is, a new one, or that of someone rejected before with its entry emptied. */
const beginEntry = (before: Expert | undefined, profile: ExpertProfile, known: Known): Decision<Expert, "wrong-step"> => {
  if (before?.status === "applied") return ok(before);
  const { candidate, now, settings } = known;
  const { memberId, name, organization } = candidate;
  const entry = {
    ...{ name, organizationId: organization.id, jurisdiction: organization.jurisdiction },
    ...{ profile, publicConsent: false, entry: settings.expert.entry, appliedAt: now, ownApplicationAt: null },
    ...{ recommendation: null, vetting: null, admission: null },
  };
  if (before === undefined) {
    const none = { training: [], appraisals: [], changes: [], removalProposedAt: null };
    return ok({ memberId, status: "applied", ...entry, ...none });
  }
  if (before.status !== "rejected") return refuse("wrong-step", "5.3", { step: before.status, needed: "applied" });
  return ok({ ...changeStatus(before, "applied", { reason: "再次申请 / applied again" }, known), ...entry });
};
