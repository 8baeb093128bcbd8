import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { ProjectCall } from "./project-call.ts";

const open = { method: "GET", clause: "7.1.1", requirements: ["R06", "R61"], who: [] } as const;

export const CallRow = z.object({
  callId: Id,
  cycleId: Id,
  number: z.string(),
  title: z.string(),
  publishedAt: Instant,
  closesAt: Instant,
});

export const listCalls = contract({
  ...open,
  name: "list-calls",
  path: "/public/calls",
  title: { zh: "项目通知列表", en: "Project calls" },
  params: NoParams,
  request: PageQuery,
  view: pageOf(CallRow),
  refusals: [],
});

export const readCall = contract({
  ...open,
  name: "read-call",
  path: "/public/calls/{id}",
  title: { zh: "查看项目通知", en: "Read a project call" },
  params: ById,
  request: z.strictObject({}),
  view: ProjectCall,
  refusals: ["unknown-record"],
});
