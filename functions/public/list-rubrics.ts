import { listPublicRubrics as declared, RubricRow } from "../../domain/rubric/public-contract.ts";
import { route } from "../shell/route.ts";
import { publicPage } from "./public-page.ts";

/** R04, R06: by year, oldest first; a rubric withdrawn after its publication stays and says so. 1 Query. */
export const listRubrics = route(declared, async ({ request }, context) =>
  publicPage(context, "public:rubric", request, ({ id, summary }) => RubricRow.parse({ ...summary, rubricId: id })),
);
