import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import { reaches } from "../programme/share.ts";
import type { CollectiveDecision } from "./decision.ts";

/** Fewer than three votes are no collective decision, whatever the shares say. */
const leastVotes = 3;

/**
 * R62: the meeting is closed with its minutes. Recused members are not entitled; a quorum of the entitled must have voted, and the
 * majority is of those who voted (two thirds when a grade is to depart from the scale, or something is taken away). Silence never counts as consent.
 */
export const decideConclude = (
  decision: CollectiveDecision,
  minutes: { readonly text: string; readonly evidenceId?: string | undefined },
  { actor, now, settings }: Pick<Deciding, "actor" | "now" | "settings">,
): Decision<CollectiveDecision, "wrong-step" | "quorum-not-met"> => {
  const { status, roster, recusals, ballots, subject } = decision;
  if (status !== "convened") return refuse("wrong-step", "7.1.2", { step: status, needed: "convened" });
  const entitled = roster.length - recusals.length;
  const present = ballots.length;
  const { quorum, majority, strongMajority } = settings.collective;
  if (present < leastVotes || !reaches(quorum, present, entitled))
    return refuse("quorum-not-met", "7.1.2", { roster: entitled, present, needed: votesNeeded(quorum, entitled) });
  const inFavour = ballots.filter(({ vote }) => vote === "for").length;
  const carried = reaches(needsStrongMajority(subject) ? strongMajority : majority, inFavour, present);
  return ok({
    ...decision,
    status: carried ? "carried" : "lost",
    minutes: { text: minutes.text, evidenceId: minutes.evidenceId ?? null, concludedBy: actor.memberId, at: now },
  });
};

/** What departs from the scale or takes something away (domain.md B.3). */
export const needsStrongMajority = ({ kind }: CollectiveDecision["subject"]): boolean =>
  kind === "grade-override" || kind === "expert-removal" || kind === "unit-revocation";

/** How many of those entitled must have voted before the meeting can be closed. */
export const votesNeeded = (quorum: Deciding["settings"]["collective"]["quorum"], entitled: number): number => {
  const counts = Array.from({ length: entitled + 1 }, (_, count) => count);
  return Math.max(leastVotes, counts.find((count) => reaches(quorum, count, entitled)) ?? entitled);
};
