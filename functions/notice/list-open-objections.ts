import { ok } from "../../domain/kernel/result.ts";
import { listOpenObjections as declared } from "../../domain/objection/contract.ts";
import { route } from "../shell/route.ts";

/** R63: what the body still owes an answer to; 1 Query. */
export const listOpenObjections = route(declared, async ({ request }, context) =>
  ok({ commitments: [], view: await context.records.owned("role:evaluation-body:officer", "objection", request) }),
);
