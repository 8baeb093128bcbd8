import { ok, refuse } from "../../domain/kernel/result.ts";
import { readRubric as declared } from "../../domain/rubric/public-contract.ts";
import { rubricNoun } from "../../domain/rubric/rubric.ts";
import { route } from "../shell/route.ts";

/** R04, R06: 1 GetItem. */
export const readRubric = route(declared, async ({ params }, context) => {
  const found = await context.records.get(rubricNoun, params.id);
  return found && found.state.publishedAt !== null
    ? ok({ commitments: [], view: found.state })
    : refuse("unknown-record", declared.clause, { noun: rubricNoun.name, id: params.id });
});
