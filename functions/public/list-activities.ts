import { ActivityRow, listActivities as declared } from "../../domain/creation-activity/public-contract.ts";
import { route } from "../shell/route.ts";
import { publicPage } from "./public-page.ts";

/** R06: the creation activities, oldest first; 1 Query. */
export const listActivities = route(declared, async ({ request }, context) =>
  publicPage(context, "public:creation-activity", request, ({ id, summary }) => ActivityRow.parse({ ...summary, cycleId: id })),
);
