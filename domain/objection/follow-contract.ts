import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById } from "../kernel/id.ts";
import { ObjectionProgress } from "./objection-view.ts";

export const followObjection = contract({
  name: "follow-objection",
  method: "GET",
  path: "/public/objections/{id}",
  title: { zh: "查询异议办理情况", en: "Follow an objection" },
  clause: "7.1.2",
  requirements: ["R63"],
  who: [],
  params: ById,
  request: z.strictObject({ code: z.string().min(1).max(128) }),
  view: ObjectionProgress,
  refusals: ["unknown-record"],
});
