import { ok, refuse } from "../../domain/kernel/result.ts";
import { sha256 } from "../../domain/kernel/sha256.ts";
import { followObjection as declared } from "../../domain/objection/follow-contract.ts";
import { objectionNoun } from "../../domain/objection/objection.ts";
import { ObjectionProgress } from "../../domain/objection/objection-view.ts";
import { route } from "../shell/route.ts";

/** R63: for whoever holds the receipt code; with a wrong one the objection does not exist. 1 GetItem. */
export const followObjection = route(declared, async ({ params, request }, context) => {
  const found = await context.records.get(objectionNoun, params.id);
  if (found?.state.receiptHash !== sha256(request.code))
    return refuse("unknown-record", declared.clause, { noun: "objection", id: params.id });
  return ok({ commitments: [], view: ObjectionProgress.parse(found.state) });
});
