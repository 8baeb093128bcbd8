import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { DrawPart } from "./draw-part.ts";
import { SeenDraw } from "./seen-draw.ts";

const open = { method: "GET", clause: "5.3", requirements: ["R05", "R06", "R14"], who: [] } as const;

export const SeenDrawRow = z.object({
  drawId: Id,
  ...SeenDraw.pick({ cycleId: true, publishedAt: true, rosterHash: true, commitment: true, units: true, experts: true, panelSize: true })
    .shape,
});

export const listPublicDraws = contract({
  ...open,
  name: "list-public-draws",
  path: "/public/draws",
  title: { zh: "专家抽取记录", en: "Draws of experts" },
  params: NoParams,
  request: PageQuery.extend({ cycleId: Id }),
  view: pageOf(SeenDrawRow),
  refusals: [],
});

export const readDraw = contract({
  ...open,
  name: "read-draw",
  path: "/public/draws/{id}",
  title: { zh: "查看专家抽取", en: "Read a draw of experts" },
  params: ById,
  request: z.strictObject({}),
  view: SeenDraw,
  refusals: ["unknown-record"],
});

/** Roster, units with those barred from them, and panels: codes only, enough to work the draw out again. */
export const readDrawPart = contract({
  ...open,
  name: "read-draw-part",
  path: "/public/draws/{id}/parts/{kind}/{n}",
  title: { zh: "查看专家抽取的公开记录", en: "Read a part of a draw's published record" },
  params: z.strictObject({ id: Id, kind: z.enum(["roster", "units", "panels"]), n: z.coerce.number().int().min(0).max(9999) }),
  request: z.strictObject({}),
  view: z.union(DrawPart.options.slice(0, 3)),
  refusals: ["unknown-record"],
});
