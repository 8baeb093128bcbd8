import { CallRow, listCalls as declared } from "../../domain/call/public-contract.ts";
import { route } from "../shell/route.ts";
import { publicPage } from "./public-page.ts";

/** R06, R61: newest first; 1 Query. */
export const listCalls = route(declared, async ({ request }, context) =>
  publicPage(context, "public:call", request, ({ id, summary }) => CallRow.parse({ ...summary, callId: id })),
);
