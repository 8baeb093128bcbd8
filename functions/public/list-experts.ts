import { listPublicExperts as declared, PublicExpertRow } from "../../domain/expert/public-contract.ts";
import { route } from "../shell/route.ts";
import { publicPage } from "./public-page.ts";

/** R06, R11: those in use who agreed to be named; 1 Query. */
export const listPublicExperts = route(declared, async ({ request }, context) =>
  publicPage(context, "experts:active", { ...request, sort: { prefix: "named#" } }, ({ summary }) => PublicExpertRow.parse(summary)),
);
