import { CycleRow, listCycles as declared } from "../../domain/cycle/public-contract.ts";
import { route } from "../shell/route.ts";
import { publicPage } from "./public-page.ts";

/** R06, R08: the years, oldest first; 1 Query. */
export const listCycles = route(declared, async ({ request }, context) =>
  publicPage(context, "cycles", request, ({ id, summary }) => CycleRow.parse({ ...summary, cycleId: id })),
);
