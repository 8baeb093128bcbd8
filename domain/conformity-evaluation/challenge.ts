import type * as z from "zod";
import type { StayAway as StayAwaySchema } from "../application/profile-content.ts";
import type { Deciding, Decision } from "../kernel/deciding.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { ConformityEvaluation } from "./conformity-evaluation.ts";
import { offReview, type Reviewing } from "./reviewing.ts";

/** Whom the unit's profile asks to be kept away, as handed in. */
export type StayAway = z.infer<typeof StayAwaySchema>;

type Named = Pick<StayAway, "kind" | "name">;
const isSame = (one: Named, other: Named): boolean => one.kind === other.kind && one.name === other.name;

/** The challenges of the profile that nobody has decided yet. */
export const openChallenges = ({ challenges }: Pick<ConformityEvaluation, "challenges">, stayAway: readonly StayAway[]) =>
  stayAway.filter((asked) => !challenges.some((decided) => isSame(decided, asked)));

type Asked = Named & { readonly against: string | null; readonly granted: boolean; readonly decisionReason: string };
type Known = Pick<Deciding, "now" | "actor"> & { readonly stayAway: readonly StayAway[] };
type Code = "wrong-step" | "challenge-unknown" | "challenge-unresolved" | "challenges-full";

/** As many as the unit's record holds. */
const mostBarred = 50;

/**
 * R05, B.3: the body decides each challenge of the profile with its reason, and may decide it anew until the review is concluded. Whom it
 * grants to keep away is named by id and left out of every draw for this unit; an earlier grant of the same challenge falls with it.
 */
export const decideChallenge = (
  { unit, conformity }: Reviewing,
  asked: Asked,
  { now, actor, stayAway }: Known,
): Decision<Reviewing, Code> => {
  const off = offReview({ unit });
  if (off) return off;
  const challenge = stayAway.find((one) => isSame(one, asked));
  if (!challenge) return refuse("challenge-unknown", "4");
  const against = asked.against ?? challenge.id;
  if (asked.granted && against === null) return refuse("challenge-unresolved", "4");
  const by = { memberId: actor.memberId, organizationId: actor.organization.id };
  const { kind, name, reason } = challenge;
  const decided = { kind, name, reason, against, granted: asked.granted, decisionReason: asked.decisionReason, by, at: now };
  const challenges = [...conformity.challenges.filter((one) => !isSame(one, asked)), decided];
  const barredIds = [...new Set(challenges.flatMap((one) => (one.granted && one.against !== null ? [one.against] : [])))];
  if (barredIds.length > mostBarred) return refuse("challenges-full", "4", { limit: mostBarred });
  return ok({ unit: { ...unit, barredIds }, conformity: { ...conformity, challenges } });
};
