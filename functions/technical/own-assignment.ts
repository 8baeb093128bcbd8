import { assignmentNoun, type ExpertAssignment } from "../../domain/expert/expert-assignment.ts";
import type { Stored } from "../../domain/kernel/noun.ts";
import { type Ok, type Refusal, type Refused, refuse } from "../../domain/kernel/result.ts";
import { type CommonCode, load } from "../shell/act-on.ts";
import type { Context } from "../shell/route.ts";

/** An assignment of the caller's own; anyone else's looks like one that does not exist. 1 GetItem. */
export const ownAssignment = async (context: Context, id: string): Promise<Ok<Stored<ExpertAssignment>> | Refused<Refusal<CommonCode>>> => {
  const found = await load(context, assignmentNoun, id);
  return found.ok && found.value.state.memberId === context.actor.memberId ? found : refuse("unknown-record", "5.2");
};
