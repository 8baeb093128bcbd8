import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const promotionRefusals = {
  "result-not-announced": {
    sort: "early",
    title: { zh: "该项目验收结果尚未公告", en: "The project's result has not been announced" },
    remedy: { zh: "请在验收结果公告后再办理。", en: "Do this after the result is announced." },
  },
  "consent-given": {
    sort: "conflict",
    title: { zh: "已同意公开", en: "Consent has been given already" },
    remedy: { zh: "无需重复办理。", en: "There is nothing more to do." },
  },
  "consent-missing": {
    sort: "conflict",
    title: { zh: "尚未取得公开同意", en: "Consent to publish is missing" },
    remedy: {
      zh: "请先由相关技术服务机构同意公开“{title}”（{entryId}）。",
      en: "The institution must first agree to publish {entryId} ({title}).",
    },
  },
  "promotion-incomplete": {
    sort: "conflict",
    title: { zh: "宣传推广材料不齐全", en: "The promotion material is not complete" },
    remedy: {
      zh: "下列类别至少各需一份材料：{kinds}。",
      en: "At least one entry is needed of each: {kinds}.",
    },
  },
} as const satisfies RefusalTexts<string>;
