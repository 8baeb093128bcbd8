import { canonicalJson } from "../kernel/canonical.ts";
import { sha256 } from "../kernel/sha256.ts";

/** What a unit vouches for when it applies (R03, R07). Changed words get a new version; the hash names the words that were signed. */
export const voluntaryStatement = {
  version: 1,
  zh: [
    "本单位自愿申请参加质量提升单位评价，未受任何组织或个人强制。",
    "本单位知悉评价不收取任何费用，也不以任何形式要求购买服务或产品。",
    "本单位提交的资料和数据真实、完整；如有虚假，愿承担由此产生的后果。",
    "本单位可在结果公布前随时撤回申请。",
  ],
  en: [
    "We apply for this evaluation of our own will; nobody has made us do so.",
    "We know that the evaluation costs us nothing and asks us to buy nothing.",
    "What we hand in is true and complete; we answer for what is not.",
    "We may withdraw at any time before the result is published.",
  ],
} as const;

export const voluntaryStatementHash = sha256(canonicalJson(voluntaryStatement));
