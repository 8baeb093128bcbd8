import type { RefusalTexts } from "./refusal-text.ts";
import type { UsccRefusalCode } from "./uscc.ts";

export const kernelRefusals = {
  "uscc-length": {
    sort: "invalid",
    title: {
      zh: "统一社会信用代码应为 {expected} 位，现为 {found} 位",
      en: "A unified social credit code has {expected} characters, this has {found}",
    },
    remedy: {
      zh: "请对照营业执照或登记证书，重新填写完整代码。",
      en: "Copy the whole code again from the business licence or registration certificate.",
    },
  },
  "uscc-character": {
    sort: "invalid",
    title: { zh: "第 {position} 位“{character}”不是代码可用的字符", en: "“{character}” in place {position} cannot occur in the code" },
    remedy: {
      zh: "代码只用数字和大写字母，且不含 I、O、S、V、Z；请检查是否把 0 写成 O、1 写成 I。",
      en: "The code uses digits and capital letters except I, O, S, V and Z. Check for O typed for 0, or I typed for 1.",
    },
  },
  "uscc-check": {
    sort: "invalid",
    title: { zh: "统一社会信用代码的校验位不符", en: "The check character of the code does not fit the rest" },
    remedy: {
      zh: "多半有一位写错或相邻两位颠倒，请逐位核对。",
      en: "Most likely one character is wrong or two are swapped. Compare it place by place.",
    },
  },
  "uscc-old-registration-number": {
    sort: "invalid",
    title: {
      zh: "这是 15 位的旧注册号，不是统一社会信用代码",
      en: "This is an old 15-digit registration number, not a unified social credit code",
    },
    remedy: {
      zh: "请填写现行证照上的 18 位统一社会信用代码。",
      en: "Enter the 18-character code shown on the current licence or certificate.",
    },
  },
  "history-broken": {
    sort: "conflict",
    title: { zh: "历史记录自第 {version} 版起与其哈希不符", en: "The history no longer matches its hashes from version {version} on" },
    remedy: {
      zh: "请停止使用该记录，并交系统管理员与备份核对。",
      en: "Stop relying on this record and have an administrator compare it with the backup.",
    },
  },
} as const satisfies RefusalTexts<UsccRefusalCode | "history-broken">;
