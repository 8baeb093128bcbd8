import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { Instant } from "../kernel/instant.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { DrawCode, DrawPart } from "./draw-part.ts";
import { ExpertDraw } from "./expert-draw.ts";

const NoRequest = z.strictObject({});
const reason = z.string().trim().min(1).max(1000);
const drawn = { clause: "5.3", requirements: ["R05", "R14"] } as const;
const command = { ...drawn, method: "POST", view: Receipt } as const;
const overseers = ["evaluation-body", "supervisor"] as const;

export const prepareDraw = contract({
  ...command,
  name: "prepare-draw",
  path: "/draw/draws",
  title: { zh: "公布抽取名册", en: "Publish the roster of a draw" },
  who: ["evaluation-body:officer"],
  params: NoParams,
  request: z.strictObject({
    cycleId: Id,
    publicValue: z.strictObject({ source: z.string().trim().min(1).max(500), knownFrom: Instant }),
  }),
  refusals: ["unknown-record", "cycle-closed", "random-draw-off", "draw-open", "draw-value-known", "no-unit-waits", "too-few-experts"],
});

export const revealDraw = contract({
  ...command,
  name: "reveal-draw",
  path: "/draw/draws/{id}/seed",
  title: { zh: "登记公开数值并揭示种子", en: "Enter the public value and reveal the seed" },
  who: ["evaluation-body:officer", "evaluation-body:approver"],
  params: ById,
  request: z.strictObject({ value: z.string().trim().min(1).max(500) }),
  refusals: ["unknown-record", "stale-version", "wrong-step", "not-yet-due", "own-draw"],
});

export const cancelDraw = contract({
  ...command,
  name: "cancel-draw",
  path: "/draw/draws/{id}/cancellation",
  title: { zh: "取消抽取", en: "Cancel a draw" },
  who: ["evaluation-body:approver"],
  params: ById,
  request: z.strictObject({ reason }),
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});

export const nameExpert = contract({
  ...command,
  name: "name-expert",
  path: "/draw/evaluations/{id}/named-seat",
  title: { zh: "指定专家", en: "Name an expert for a seat" },
  who: ["evaluation-body:approver"],
  params: ById,
  /** `special`: a technical case that no draw can serve, so that the whole panel is named (招标投标法实施条例第四十七条). */
  request: z.strictObject({ memberId: Id, reason, special: z.boolean().default(false) }),
  refusals: ["unknown-record", "wrong-step", "seat-not-vacant", "expert-unfit", "expert-recused"],
});

export const getDraw = contract({
  ...drawn,
  name: "get-draw",
  method: "GET",
  path: "/draw/draws/{id}",
  title: { zh: "查看抽取", en: "Read a draw" },
  who: overseers,
  params: ById,
  request: NoRequest,
  view: z.object({
    version: z.int(),
    hash: z.string(),
    draw: z.object(ExpertDraw.omit({ sealedSecret: true, sealedSalt: true }).shape),
  }),
  refusals: ["unknown-record"],
});

export const listDraws = contract({
  ...drawn,
  name: "list-draws",
  method: "GET",
  path: "/draw/draws",
  title: { zh: "年度抽取列表", en: "The draws of a cycle" },
  who: overseers,
  params: NoParams,
  request: PageQuery.extend({ cycleId: Id }),
  view: pageOf(
    z.object({
      drawId: Id,
      ...ExpertDraw.pick({
        status: true,
        publishedAt: true,
        rosterHash: true,
        commitment: true,
        units: true,
        experts: true,
        panelSize: true,
      }).shape,
    }),
  ),
  refusals: [],
});

/** Why experts are barred is for those who watch over the draw; who is behind the codes is for nobody. */
export const getDrawPart = contract({
  ...drawn,
  name: "get-draw-part",
  method: "GET",
  path: "/draw/draws/{id}/parts/{kind}/{n}",
  title: { zh: "查看抽取记录", en: "Read a part of a draw's record" },
  who: overseers,
  params: z.strictObject({ id: Id, kind: z.enum(["roster", "units", "panels", "grounds"]), n: z.coerce.number().int().min(0).max(9999) }),
  request: NoRequest,
  view: z.union(DrawPart.options.filter((part) => "entries" in part.shape)),
  refusals: ["unknown-record"],
});

export const getOwnCode = contract({
  ...drawn,
  name: "get-own-code",
  method: "GET",
  path: "/draw/draws/{id}/own-code",
  title: { zh: "查询自己的抽取代码", en: "Read your own code in a draw" },
  who: ["expert", "unit"],
  params: ById,
  request: NoRequest,
  view: z.object({ code: DrawCode }),
  refusals: ["unknown-record"],
});
