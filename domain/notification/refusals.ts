import type { RefusalTexts } from "../kernel/refusal-text.ts";

export const notificationRefusals = {
  "channel-not-offered": {
    sort: "conflict",
    title: { zh: "本系统未开通此通知渠道", en: "Messages cannot be sent this way here" },
    remedy: {
      zh: "请选择页面列出的渠道，或联系评价机构系统管理员。",
      en: "Choose one that is offered, or ask the administrator of the body.",
    },
  },
  "address-not-usable": {
    sort: "invalid",
    title: { zh: "地址格式不正确", en: "The address cannot be used" },
    remedy: {
      zh: "邮件渠道请填写一个完整邮箱地址；群机器人请粘贴其 Webhook 地址或其中的密钥。",
      en: "For mail give one whole address; for a group robot paste its webhook address or the key in it.",
    },
  },
  "channel-known": {
    sort: "duplicate",
    title: { zh: "该地址已添加", en: "This address is there already" },
    remedy: { zh: "如未收到验证码，请在该渠道上重新发送。", en: "If its code did not arrive, send it again." },
  },
  "channels-full": {
    sort: "conflict",
    title: { zh: "通知渠道最多 {limit} 个", en: "There can be {limit} channels at most" },
    remedy: { zh: "请先删除一个再添加。", en: "Remove one first." },
  },
  "channel-confirmed": {
    sort: "conflict",
    title: { zh: "该渠道已验证", en: "This channel is confirmed already" },
    remedy: { zh: "无需再次验证。", en: "Nothing more is needed." },
  },
  "codes-spent": {
    sort: "early",
    title: { zh: "今日发送验证码已达 {limit} 次", en: "{limit} codes have been sent today" },
    remedy: { zh: "请检查垃圾邮件，或明日再试。", en: "Look among the junk mail, or try again tomorrow." },
  },
  "code-wrong": {
    sort: "invalid",
    title: { zh: "验证码不正确", en: "The code is not right" },
    remedy: {
      zh: "还可尝试 {left} 次；请核对最近一次收到的验证码。",
      en: "Tries left: {left}. Compare with the latest code you received.",
    },
  },
  "code-over": {
    sort: "late",
    title: { zh: "验证码已失效", en: "The code no longer counts" },
    remedy: { zh: "请重新发送验证码。", en: "Send a new code." },
  },
} as const satisfies RefusalTexts<string>;
