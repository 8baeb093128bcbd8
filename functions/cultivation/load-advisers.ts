import type { Stored } from "../../domain/kernel/noun.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import { type Member, memberNoun } from "../../domain/member/member.ts";
import type { Context } from "../shell/route.ts";

/** The advisers named, no two the same: a partner names its own people, the body anyone. 1 BatchGetItem. */
export const loadAdvisers = async (
  { records, actor }: Context,
  ids: readonly string[],
  clause: string,
): Promise<Ok<readonly Stored<Member>[]> | Refused<Refusal<"unknown-record">>> => {
  const found = await records.getMany(memberNoun, ids);
  const isOurs = ({ state }: Stored<Member>) =>
    actor.organization.kind === "evaluation-body" || state.organization.id === actor.organization.id;
  const advisers = found.flatMap((one) => (one && isOurs(one) ? [one] : []));
  return advisers.length === ids.length ? ok(advisers) : refuse("unknown-record", clause);
};
