import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Expert, ExpertProfile } from "./expert.ts";

/** An expert in use, as everyone may know them; only those who agreed are listed (PIPL 25). */
export const PublicExpertRow = z.object({
  ...Expert.pick({ name: true, jurisdiction: true }).shape,
  fields: ExpertProfile.shape.fields,
});

export const listPublicExperts = contract({
  name: "list-public-experts",
  method: "GET",
  path: "/public/experts",
  title: { zh: "专家名单", en: "The list of experts" },
  clause: "5.3",
  requirements: ["R06", "R11"],
  who: [],
  params: NoParams,
  request: PageQuery,
  view: pageOf(PublicExpertRow),
  refusals: [],
});
