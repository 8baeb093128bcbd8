import { callNoun } from "../../domain/call/project-call.ts";
import { readCall as declared } from "../../domain/call/public-contract.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { route } from "../shell/route.ts";

/** R06, R61: a call exists only published; 1 GetItem. */
export const readCall = route(declared, async ({ params }, context) => {
  const call = await context.records.get(callNoun, params.id);
  return call ? ok({ commitments: [], view: call.state }) : refuse("unknown-record", declared.clause, { noun: "call", id: params.id });
});
