import type { Pairs } from "../pairs.ts";

/** Signs to look at, and what they rest on. */
export const supervisionFields = {
  lookId: ["查看记录", "Look"],
  "look-at-signs.reason": ["查看事由", "Why you look"],
  "sign-look.reason": ["查看事由", "Why"],
  panelSign: ["迹象类别", "Kind of sign"],
  bidSign: ["迹象类别", "Kind of sign"],
  cases: ["出处", "Where from"],
  deviations: ["偏离其他成员", "Off the other members"],
  count: ["项数", "How many"],
  ties: ["关系记录", "Relations on record"],
  basis: ["核对范围", "What was compared"],
  read: ["核对项数", "Compared"],
  whole: ["是否全部核对", "All of it"],
  memberNames: ["人员姓名", "Names"],
  institutionIds: ["技术服务机构", "Institutions"],
  pricesFen: ["报价", "Prices"],
} as const satisfies Pairs;
