import { ok } from "../../domain/kernel/result.ts";
import { listDone as declared } from "../../domain/work-item/contract.ts";
import { route } from "../shell/route.ts";

/** What one did oneself, newest first. 1 Query. */
export const listDone = route(declared, async ({ request }, context) => {
  const page = await context.work.done(context.actor.memberId, request);
  return ok({ commitments: [], view: { ...page, rows: [...page.rows] } });
});
