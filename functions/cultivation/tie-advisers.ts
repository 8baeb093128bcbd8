import { type Act, type Commitment, plan } from "../../domain/kernel/commitment.ts";
import type { Decision } from "../../domain/kernel/deciding.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { ok } from "../../domain/kernel/result.ts";
import { type Member, memberNoun } from "../../domain/member/member.ts";

/** R05: the writes that put each adviser's new relation on record, or the first refusal. */
export const tieAdvisers = (
  advisers: readonly Stored<Member>[],
  tie: (adviser: Member) => Decision<Member, "relations-full">,
  act: Act,
): Decision<readonly Commitment[], "relations-full"> => {
  const tied: Commitment[] = [];
  for (const adviser of advisers) {
    const decision = tie(adviser.state);
    if (!decision.ok) return decision;
    tied.push(plan(memberNoun, adviser.id, adviser, decision.value, act));
  }
  return ok(tied);
};
