import { getOwnAssignment as declaredGet, listOwnAssignments as declaredList } from "../../domain/expert/assignment-contract.ts";
import { assignmentNoun, type ExpertAssignment } from "../../domain/expert/expert-assignment.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { type Ok, ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import { type Context, route } from "../shell/route.ts";

/** An assignment of the caller's own; anyone else's looks like one that does not exist. 1 GetItem. */
export const ownAssignment = async (
  context: Context,
  id: string,
): Promise<Ok<Stored<ExpertAssignment>> | Refused<Refusal<"unknown-record">>> => {
  const stored = await context.records.get(assignmentNoun, id);
  return stored?.state.memberId === context.actor.memberId ? ok(stored) : refuse("unknown-record", "5.3");
};

/** 1 Query. */
export const listOwnAssignments = route(declaredList, async ({ request }, context) =>
  ok({ commitments: [], view: await context.records.owned(`member:${context.actor.memberId}`, assignmentNoun.name, request) }),
);

/** 2 GetItem. */
export const getOwnAssignment = route(declaredGet, async ({ params }, context) => {
  const found = await ownAssignment(context, params.id);
  if (!found.ok) return found;
  const { state, version } = found.value;
  return ok({ commitments: [], view: { version, assignment: { ...state, ground: state.recused?.ground ?? null } } });
});
