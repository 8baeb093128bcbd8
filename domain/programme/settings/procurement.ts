import * as z from "zod";
import { law, practice } from "../basis.ts";
import { choice, fixed, whole } from "../setting.ts";
import { fiscalTenderSettings, openTenderSettings } from "./tender.ts";

/** How the service institution is chosen. Ranges never go below what the law of the method asks. */
export const procurementSettings = z.strictObject({
  regime: choice(["by_funding", "tendering", "gov_procurement", "own_rules"], {
    clause: "7.1.4",
    fallback: "by_funding",
    basis: law("procurement", "2"),
    zh: "适用规则：有财政资金按政府采购，否则按自定规则（取招标数值）",
    en: "Rules: government procurement for fiscal money, else own rules with the tender numbers",
  }),
  retentionYears: whole({
    unit: "year",
    clause: "7.1.4",
    fallback: 15,
    range: [10, 50],
    basis: law("procurement", "42"),
    zh: "采购资料保存（财政资金不少于十五年）",
    en: "Procurement papers kept (15 or more with fiscal money)",
  }),
  bidsSealed: fixed(true, {
    clause: "7.1.4",
    basis: law("tendering", "22, 28, 36, 38"),
    zh: "开标前任何人不可读取投标",
    en: "Nobody can read a bid before opening",
  }),
  minBidders: whole({
    unit: "count",
    clause: "7.1.4",
    fallback: 3,
    range: [3, 5],
    basis: law("tendering", "28"),
    zh: "最少投标人数",
    en: "Fewest bidders",
  }),
  openTender: openTenderSettings,
  fiscalTender: fiscalTenderSettings,
  invitedTender: z.strictObject({
    minInvited: whole({
      unit: "count",
      clause: "7.1.4",
      fallback: 3,
      range: [3, 10],
      basis: law("tendering", "17"),
      zh: "邀请投标最少家数",
      en: "Fewest invited",
    }),
  }),
  negotiation: z.strictObject({
    minSuppliers: whole({
      unit: "count",
      clause: "7.1.4",
      fallback: 3,
      range: [3, 10],
      basis: law("procurement", "38"),
      zh: "谈判最少供应商",
      en: "Fewest suppliers in negotiation",
    }),
    responseDays: whole({
      unit: "working_day",
      clause: "7.1.4",
      fallback: 3,
      range: [3, 20],
      basis: practice("财政部第 74 号令所定期限", "period of Ministry of Finance Order 74"),
      zh: "谈判响应期",
      en: "Time to respond in negotiation",
    }),
  }),
  consultation: z.strictObject({
    minSuppliers: whole({
      unit: "count",
      clause: "7.1.4",
      fallback: 3,
      range: [3, 10],
      basis: practice("竞争性磋商管理办法所定期限", "period of the competitive consultation measure"),
      zh: "磋商最少供应商",
      en: "Fewest suppliers in consultation",
    }),
    responseDays: whole({
      unit: "calendar_day",
      clause: "7.1.4",
      fallback: 10,
      range: [10, 30],
      basis: practice("竞争性磋商管理办法所定期限", "period of the competitive consultation measure"),
      zh: "磋商响应期",
      en: "Time to respond in consultation",
    }),
  }),
  inquiry: z.strictObject({
    minSuppliers: whole({
      unit: "count",
      clause: "7.1.4",
      fallback: 3,
      range: [3, 10],
      basis: law("procurement", "40"),
      zh: "询价最少供应商",
      en: "Fewest suppliers in inquiry",
    }),
    responseDays: whole({
      unit: "working_day",
      clause: "7.1.4",
      fallback: 3,
      range: [3, 20],
      basis: practice("财政部第 74 号令所定期限", "period of Ministry of Finance Order 74"),
      zh: "询价响应期",
      en: "Time to respond in inquiry",
    }),
    onePrice: fixed(true, {
      clause: "7.1.4",
      basis: law("procurement", "40"),
      zh: "一次报价不得更改，同等条件最低价成交",
      en: "One price, never changed; lowest among equals wins",
    }),
  }),
  singleSource: z.strictObject({
    noticeDays: whole({
      unit: "working_day",
      clause: "7.1.4",
      fallback: 5,
      range: [5, 20],
      basis: law("procurementRegulation", "38"),
      zh: "单一来源公示期",
      en: "Single-source notice",
    }),
  }),
});

export const contractSettings = z.strictObject({
  signDays: whole({
    unit: "calendar_day",
    clause: "7.1.4",
    fallback: 30,
    range: [1, 30],
    basis: law("tendering", "46"),
    zh: "中标通知后签约",
    en: "Contract signed after the award notice within",
  }),
});
