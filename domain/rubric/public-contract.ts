import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Rubric } from "./rubric.ts";
import { SeenRubric } from "./seen-rubric.ts";

const open = { method: "GET", clause: "4", requirements: ["R04", "R06"], who: [] } as const;

export const RubricRow = Rubric.pick({ year: true, title: true, publishedAt: true, contentHash: true })
  .extend({ rubricId: Id, status: Rubric.shape.status.exclude(["draft"]) })
  .strip();

export const listPublicRubrics = contract({
  ...open,
  name: "list-public-rubrics",
  path: "/public/rubrics",
  title: { zh: "评分细则", en: "Published rubrics" },
  params: NoParams,
  request: PageQuery,
  view: pageOf(RubricRow),
  refusals: [],
});

export const readRubric = contract({
  ...open,
  name: "read-rubric",
  path: "/public/rubrics/{id}",
  title: { zh: "查看评分细则", en: "Read a published rubric" },
  params: ById,
  request: z.strictObject({}),
  view: SeenRubric,
  refusals: ["unknown-record"],
});
