import * as z from "zod";
import { panelParties } from "../acceptance/result-contract.ts";
import { contract } from "../kernel/contract.ts";
import { ById, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Summary } from "../work-item/work-item.ts";
import { ScoreSheet, SheetContent } from "./score-sheet.ts";

const common = { clause: "7.3.4", requirements: ["R82"], who: panelParties } as const;

export const listOwnSheets = contract({
  ...common,
  name: "list-own-sheets",
  method: "GET",
  path: "/acceptance/sheets",
  title: { zh: "我的评分表", en: "One's own score sheets" },
  params: NoParams,
  request: PageQuery,
  view: pageOf(Summary),
  refusals: [],
});

export const getSheet = contract({
  ...common,
  name: "get-sheet",
  method: "GET",
  path: "/acceptance/sheets/{id}",
  title: { zh: "查看本人评分表", en: "Read one's own score sheet" },
  params: ById,
  request: z.strictObject({}),
  view: z.object({ version: z.int(), sheet: ScoreSheet }),
  refusals: ["unknown-record"],
});

const fillCodes = ["unknown-record", "stale-version", "wrong-step", "unknown-line", "mark-outside-line"] as const;

export const saveSheet = contract({
  ...common,
  name: "save-sheet",
  method: "PUT",
  path: "/acceptance/sheets/{id}",
  title: { zh: "保存评分表", en: "Save a score sheet" },
  params: ById,
  request: SheetContent,
  view: Receipt,
  refusals: fillCodes,
});

export const submitSheet = contract({
  ...common,
  name: "submit-sheet",
  method: "POST",
  path: "/acceptance/sheets/{id}/submission",
  title: { zh: "提交评分表", en: "Submit a score sheet" },
  params: ById,
  request: SheetContent,
  view: Receipt,
  refusals: [...fillCodes, "marks-incomplete", "reason-missing"],
});
