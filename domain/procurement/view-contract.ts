import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Summary } from "../work-item/work-item.ts";
import { Procurement } from "./procurement.ts";

const { opening, panel, evaluation, candidateNotice, award, contract: signed, ended } = Procurement.shape;

/** A procurement as its reader sees it; a field they may not see, or that is not there yet, is absent. */
const SeenProcurement = Procurement.extend({
  opening: opening.unwrap().optional(),
  panel: panel.optional(),
  evaluation: evaluation.unwrap().optional(),
  candidateNotice: candidateNotice.unwrap().optional(),
  award: award.unwrap().optional(),
  contract: signed.unwrap().optional(),
  ended: ended.unwrap().optional(),
});

const reading = { method: "GET", clause: "7.1.4", requirements: ["R66"] } as const;

export const readProcurement = contract({
  ...reading,
  name: "read-procurement",
  path: "/procurement/procurements/{id}",
  title: { zh: "查看采购", en: "Read a procurement" },
  who: ["evaluation-body", "supervisor", "local-authority", "service-institution", "expert"],
  params: ById,
  request: z.strictObject({}),
  view: z.object({ version: z.int(), hash: z.string(), procurement: SeenProcurement }),
  refusals: ["unknown-record"],
});

export const listProcurements = contract({
  ...reading,
  name: "list-procurements",
  path: "/procurement/projects/{id}/procurements",
  title: { zh: "项目的采购列表", en: "List a project's procurements" },
  who: ["evaluation-body", "supervisor", "local-authority", "service-institution"],
  params: ById,
  request: PageQuery,
  view: pageOf(Summary),
  refusals: ["unknown-record"],
});
