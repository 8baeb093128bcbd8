import { ok } from "../../domain/kernel/result.ts";
import { listNoticeObjections as declared } from "../../domain/objection/contract.ts";
import { route } from "../shell/route.ts";

/** R63: open and settled ones alike, in the order received; 1 Query. */
export const listNoticeObjections = route(declared, async ({ params, request }, context) =>
  ok({ commitments: [], view: await context.records.list(`notice:${params.id}:objection`, request) }),
);
