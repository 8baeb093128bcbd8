import type { Language } from "./words.ts";

/** The tag of BCP 47, as the API and the page's `lang` want it. */
export const tagOf = (language: Language): "zh-CN" | "en" => (language === "zh" ? "zh-CN" : "en");
