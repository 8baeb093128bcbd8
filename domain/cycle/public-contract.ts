import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { CycleStatus } from "./cycle.ts";

/** A year as everyone sees it. Its step is left out: that tells of a list before the list is out. */
export const CycleRow = z.object({ cycleId: Id, year: z.int(), status: CycleStatus });

export const listCycles = contract({
  name: "list-public-cycles",
  method: "GET",
  path: "/public/cycles",
  title: { zh: "评价年度", en: "Evaluation years" },
  clause: "5.1",
  requirements: ["R06", "R08"],
  who: [],
  params: NoParams,
  request: PageQuery,
  view: pageOf(CycleRow),
  refusals: [],
});
