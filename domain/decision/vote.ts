import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { CollectiveDecision } from "./decision.ts";

type Ballot = { readonly vote: CollectiveDecision["ballots"][number]["vote"] };

/** R62: each member of the roster votes once, for themselves. */
export const decideCastBallot = (
  decision: CollectiveDecision,
  { vote }: Ballot,
  { actor, now }: Pick<Deciding, "actor" | "now">,
): Decision<CollectiveDecision, "wrong-step" | "not-on-roster" | "already-voted" | "recused"> => {
  const may = mayTakePart(decision, actor.memberId);
  return may.ok ? ok({ ...decision, ballots: [...decision.ballots, { memberId: actor.memberId, vote, at: now }] }) : may;
};

/** R62, R05: a member with an interest in the matter steps aside before voting; the reason goes into the minutes. */
export const decideRecuse = (
  decision: CollectiveDecision,
  { reason }: { readonly reason: string },
  { actor, now }: Pick<Deciding, "actor" | "now">,
): Decision<CollectiveDecision, "wrong-step" | "not-on-roster" | "already-voted" | "recused"> => {
  const may = mayTakePart(decision, actor.memberId);
  return may.ok ? ok({ ...decision, recusals: [...decision.recusals, { memberId: actor.memberId, reason, at: now }] }) : may;
};

const mayTakePart = (
  { status, roster, ballots, recusals }: CollectiveDecision,
  memberId: string,
): Decision<undefined, "wrong-step" | "not-on-roster" | "already-voted" | "recused"> => {
  if (status !== "convened") return refuse("wrong-step", "7.1.2", { step: status, needed: "convened" });
  if (!roster.includes(memberId)) return refuse("not-on-roster", "7.1.2");
  if (recusals.some((recusal) => recusal.memberId === memberId)) return refuse("recused", "4");
  if (ballots.some((ballot) => ballot.memberId === memberId)) return refuse("already-voted", "7.1.2");
  return ok(undefined);
};
