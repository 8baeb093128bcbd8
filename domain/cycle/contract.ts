import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { FrozenProgramme } from "../programme/frozen-programme.ts";
import { everyMember } from "../work-item/contract.ts";
import { Summary } from "../work-item/work-item.ts";
import { Cycle } from "./cycle.ts";

const common = { clause: "5.1", requirements: ["R08"] } as const;

export const startCycle = contract({
  ...common,
  name: "start-cycle",
  method: "POST",
  path: "/cycle/cycles",
  title: { zh: "启动年度工作", en: "Start the yearly cycle by hand" },
  who: ["evaluation-body:administrator"],
  params: NoParams,
  request: z.strictObject({ year: z.int().min(2020).max(2100) }),
  view: Receipt,
  refusals: ["cycle-exists"],
});

export const getCycle = contract({
  ...common,
  name: "get-cycle",
  method: "GET",
  path: "/cycle/cycles/{id}",
  title: { zh: "查看年度工作", en: "Read a cycle" },
  who: everyMember,
  params: ById,
  request: z.strictObject({}),
  view: z.object({ version: z.int().nullable(), hash: z.string().nullable(), cycle: Cycle }),
  refusals: ["unknown-record", "stale-version"],
});

export const getFrozenProgramme = contract({
  ...common,
  name: "get-frozen-programme",
  method: "GET",
  path: "/cycle/cycles/{id}/programme",
  title: { zh: "查看本年度规则", en: "Read the rules frozen for the cycle" },
  requirements: ["R04", "R08"],
  who: everyMember,
  params: ById,
  request: z.strictObject({}),
  view: FrozenProgramme,
  refusals: ["unknown-record", "stale-version"],
});

export const listCycles = contract({
  ...common,
  name: "list-cycles",
  method: "GET",
  path: "/cycle/cycles",
  title: { zh: "历年工作", en: "List the cycles" },
  who: everyMember,
  params: NoParams,
  request: PageQuery,
  view: pageOf(Summary),
  refusals: [],
});

export const cancelCycle = contract({
  ...common,
  name: "cancel-cycle",
  method: "POST",
  path: "/cycle/cycles/{id}/cancellation",
  title: { zh: "取消年度工作", en: "Call the cycle off" },
  who: ["evaluation-body:approver"],
  params: ById,
  request: z.strictObject({ reason: z.string().trim().min(1).max(1000) }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});
