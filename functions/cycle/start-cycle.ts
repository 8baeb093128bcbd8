import { startCycle as declared } from "../../domain/cycle/contract.ts";
import { actOf, done } from "../shell/act-on.ts";
import { openCycle } from "../shell/open-cycle.ts";
import { route } from "../shell/route.ts";

/** R08 by hand, where the schedule did not run. 2 GetItem + 1 transaction of 5. */
export const startCycle = route(declared, async ({ request }, context) => {
  const opened = await openCycle(context, request.year, actOf(declared, context));
  return opened.ok ? done(...opened.value) : opened;
});
