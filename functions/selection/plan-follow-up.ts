import { decideAdoptShortlist } from "../../domain/cycle/adopt-shortlist.ts";
import { cycleNoun } from "../../domain/cycle/cycle.ts";
import type { CollectiveDecision } from "../../domain/decision/decision.ts";
import { type Act, type Commitment, plan } from "../../domain/kernel/commitment.ts";
import { ok, type Refusal, type Result, refuse } from "../../domain/kernel/result.ts";
import { decideResults } from "../../domain/unit-result/decide-results.ts";
import { resultListNoun } from "../../domain/unit-result/result-list.ts";
import type { Context } from "../shell/route.ts";

type Planned = Promise<Result<readonly Commitment[], Refusal<"unknown-record" | "wrong-step">>>;

/**
 * What a concluded decision moves in the same transaction: a carried shortlist becomes the cycle's, a list of units' results goes on or
 * returns. Everything else waits for a command that names the decision. At most 1 GetItem.
 */
export const planFollowUp = async (context: Context, decision: CollectiveDecision, act: Act): Planned => {
  const { subject, status, decisionId, cycleId } = decision;
  if (subject.kind === "shortlist" && status === "carried")
    return adoptShortlist(context, cycleId, { decisionId, projectIds: subject.projectIds }, act);
  if (subject.kind !== "unit-results") return ok([]);
  const list = await context.records.get(resultListNoun, subject.resultListId);
  if (!list) return refuse("unknown-record", "5.2");
  const decided = decideResults(list.state, decision);
  return decided.ok ? ok([plan(resultListNoun, list.id, list, decided.value, { ...act, clause: "5.2" })]) : decided;
};

type Adopted = { readonly decisionId: string; readonly projectIds: readonly string[] };

const adoptShortlist = async (context: Context, cycleId: string, adopted: Adopted, act: Act): Planned => {
  const cycle = await context.records.get(cycleNoun, cycleId);
  if (!cycle) return refuse("unknown-record", "7.1.2");
  const decision = decideAdoptShortlist(cycle.state, adopted);
  return decision.ok ? ok([plan(cycleNoun, cycleId, cycle, decision.value, act)]) : decision;
};
