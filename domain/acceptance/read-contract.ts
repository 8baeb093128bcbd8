import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { ScoreSheet } from "../scoring/score-sheet.ts";
import { Summary } from "../work-item/work-item.ts";
import { Acceptance } from "./acceptance.ts";
import { panelParties } from "./result-contract.ts";
import { OutsideAcceptance } from "./seen-acceptance.ts";

export const getAcceptance = contract({
  name: "get-acceptance",
  method: "GET",
  path: "/acceptance/acceptances/{id}",
  title: { zh: "查看验收", en: "Read an acceptance" },
  clause: "7.3",
  requirements: ["R78", "R80", "R83"],
  who: ["evaluation-body", "supervisor", "service-institution", ...panelParties],
  params: ById,
  request: z.strictObject({}),
  view: z.discriminatedUnion("sight", [
    z.object({ sight: z.literal("whole"), version: z.int(), hash: z.string(), acceptance: Acceptance }),
    z.object({ sight: z.literal("outside"), acceptance: OutsideAcceptance }),
  ]),
  refusals: ["unknown-record"],
});

export const listAcceptances = contract({
  name: "list-acceptances",
  method: "GET",
  path: "/acceptance/acceptances",
  title: { zh: "年度验收列表", en: "The acceptances of a cycle" },
  clause: "7.3",
  requirements: ["R77"],
  who: ["evaluation-body", "supervisor"],
  params: NoParams,
  request: PageQuery.extend({ cycleId: Id }),
  view: pageOf(Summary),
  refusals: [],
});

/** The single sheets, once they are added up; before that the answer is the same however many there are. */
export const listSheets = contract({
  name: "list-sheets",
  method: "GET",
  path: "/acceptance/acceptances/{id}/sheets",
  title: { zh: "查看评分表", en: "Read the score sheets" },
  clause: "7.3.4",
  requirements: ["R82"],
  who: ["evaluation-body", "supervisor", ...panelParties],
  params: ById,
  request: z.strictObject({}),
  view: z.object({ sheets: z.array(ScoreSheet.pick({ memberId: true, content: true, submittedAt: true }).strip()) }),
  refusals: ["unknown-record", "scores-sealed"],
});
