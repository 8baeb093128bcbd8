import { listSurveys as declared } from "../../domain/call/contract.ts";
import { ok } from "../../domain/kernel/result.ts";
import { route } from "../shell/route.ts";

/** R60: what was learnt before the year's call. 1 Query. */
export const listSurveys = route(declared, async ({ request }, context) =>
  ok({ commitments: [], view: await context.records.list(`cycle:${request.cycleId}:survey`, request) }),
);
