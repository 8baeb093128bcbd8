import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { Summary } from "../work-item/work-item.ts";
import { BidSign, BidSignKind } from "./bid-sign.ts";
import { PanelSign, PanelSignKind } from "./panel-sign.ts";
import { SignLook } from "./sign-look.ts";

const watchers = ["supervisor", "evaluation-body:officer", "evaluation-body:approver"] as const;
const common = { clause: "4", requirements: ["R05"], who: watchers } as const;

/** What the signs rest on: how much was read, whether that was everything, how many weaker signs are not shown, and names. */
const Basis = z.object({
  years: z.array(z.int()),
  read: z.int(),
  whole: z.boolean(),
  left: z.int(),
  memberNames: z.record(Id, z.string()),
});

export const lookAtSigns = contract({
  ...common,
  name: "look-at-signs",
  method: "POST",
  path: "/supervision/sign-looks",
  title: { zh: "查看公正性迹象（记录事由）", en: "Look at signs, with the reason on record" },
  params: NoParams,
  request: SignLook.pick({ cycleId: true, reason: true }),
  view: Receipt,
  refusals: ["unknown-record"],
});

export const listSignLooks = contract({
  ...common,
  name: "list-sign-looks",
  method: "GET",
  path: "/supervision/sign-looks",
  title: { zh: "公正性迹象查看记录", en: "Who looked at signs, and why" },
  params: NoParams,
  request: PageQuery.extend({ cycleId: Id }),
  view: pageOf(Summary),
  refusals: [],
});

/** Of panels whose conclusion stands, and of no other: what is still sealed changes nothing here. */
export const readPanelSigns = contract({
  ...common,
  name: "read-panel-signs",
  method: "GET",
  path: "/supervision/sign-looks/{id}/panels",
  title: { zh: "评审组中的迹象", en: "Signs in the panels" },
  params: ById,
  request: PageQuery.extend({ panelSign: PanelSignKind.optional() }),
  view: pageOf(PanelSign).extend({ basis: Basis }),
  refusals: ["unknown-record", "look-ended"],
});

/** Of bids that were opened, and of no other. */
export const readBidSigns = contract({
  ...common,
  name: "read-bid-signs",
  method: "GET",
  path: "/supervision/sign-looks/{id}/bids",
  title: { zh: "采购报价中的迹象", en: "Signs in the bids" },
  params: ById,
  request: PageQuery.extend({ bidSign: BidSignKind.optional() }),
  view: pageOf(BidSign).extend({ basis: Basis }),
  refusals: ["unknown-record", "look-ended"],
});
