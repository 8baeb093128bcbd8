import type { RefusalTexts } from "./refusal-text.ts";

/** Refusals that any request may meet before or after the noun it concerns has its say. */
export const requestRefusals = {
  "malformed-json": {
    sort: "malformed",
    title: { zh: "请求内容不是有效的 JSON", en: "The body is not valid JSON" },
    remedy: { zh: "请检查括号、引号和 UTF-8 编码后重新提交。", en: "Check brackets, quotes and UTF-8 encoding, then send it again." },
  },
  "invalid-request": {
    sort: "invalid",
    title: { zh: "填报内容不符合要求", en: "Some fields are not acceptable" },
    remedy: { zh: "请按 errors 逐项修改后重新提交。", en: "Correct each field listed under errors and send it again." },
  },
  "too-large": {
    sort: "too-large",
    title: { zh: "请求内容过大", en: "The request is too large" },
    remedy: {
      zh: "正文不得超过 {limit} 字节；文件请通过上传链接提交。",
      en: "The body may hold at most {limit} bytes; send files through upload links.",
    },
  },
  "record-full": {
    sort: "too-large",
    title: { zh: "该记录内容过多，无法再添加", en: "This record cannot hold any more text" },
    remedy: {
      zh: "一条记录不得超过 {limit} 字节；请精简文字，详细内容以文件提交。",
      en: "A record may hold {limit} bytes; shorten the text and send details as files.",
    },
  },
  "unsupported-media": {
    sort: "unsupported-media",
    title: { zh: "请求类型不受支持", en: "Unsupported content type" },
    remedy: { zh: "请使用 application/json。", en: "Send application/json." },
  },
  unauthenticated: {
    sort: "unauthenticated",
    title: { zh: "尚未登录或登录已过期", en: "Not signed in, or the sign-in has expired" },
    remedy: { zh: "请重新登录后再试，已保存的内容不会丢失。", en: "Sign in again and retry; nothing saved is lost." },
  },
  "not-a-member": {
    sort: "forbidden",
    title: { zh: "该账号尚未登记", en: "This account is not registered here" },
    remedy: { zh: "请联系本单位管理员或评价机构登记账号。", en: "Ask your administrator or the evaluation body to register the account." },
  },
  "not-permitted": {
    sort: "forbidden",
    title: { zh: "您无权办理此事项", en: "You may not do this" },
    remedy: { zh: "此事项由以下人员办理：{parties}。", en: "It can be done by: {parties}." },
  },
  "unknown-route": {
    sort: "unknown",
    title: { zh: "没有这个接口", en: "There is no such address" },
    remedy: { zh: "请对照接口文档 /docs 检查地址和方法。", en: "Check address and method against /docs." },
  },
  "unknown-record": {
    sort: "unknown",
    title: { zh: "找不到该记录", en: "There is no such record" },
    remedy: { zh: "请检查编号；无权查看的记录也显示为不存在。", en: "Check the identifier; records you may not see look the same." },
  },
  "wrong-method": {
    sort: "wrong-method",
    title: { zh: "该地址不支持此方法", en: "This address does not take that method" },
    remedy: { zh: "可用方法：{allowed}。", en: "Use: {allowed}." },
  },
  "stale-version": {
    sort: "stale",
    title: { zh: "内容已被他人更新", en: "Someone has changed this in the meantime" },
    remedy: {
      zh: "您看到的是第 {seen} 版，现为第 {current} 版；请刷新后核对再提交。",
      en: "You saw version {seen}, it is now {current}; reload, compare and send again.",
    },
  },
  busy: {
    sort: "conflict",
    title: { zh: "同一记录正在被多人办理", en: "Several people are changing this record at once" },
    remedy: { zh: "没有写入任何内容，请稍后重试。", en: "Nothing was written; try again in a moment." },
  },
  "key-reused": {
    sort: "duplicate",
    title: { zh: "该幂等键已用于另一请求", en: "This Idempotency-Key was used for another request" },
    remedy: { zh: "新的请求请使用新的 Idempotency-Key。", en: "Use a new Idempotency-Key for a new request." },
  },
  "wrong-step": {
    sort: "conflict",
    title: { zh: "当前阶段不能办理此事项", en: "This cannot be done at the present step" },
    remedy: { zh: "现处于“{step}”，此事项须在“{needed}”办理。", en: "It stands at '{step}'; this belongs to '{needed}'." },
  },
  "cycle-closed": {
    sort: "conflict",
    title: { zh: "本年度已结束，资料只读", en: "The year is closed and read-only" },
    remedy: { zh: "如需更正，请联系评价机构。", en: "For a correction, turn to the evaluation body." },
  },
  "not-yet-due": {
    sort: "early",
    title: { zh: "时间未到", en: "It is not due yet" },
    remedy: { zh: "须在 {dueAt} 之后办理。", en: "This can be done after {dueAt}." },
  },
} as const satisfies RefusalTexts<string>;
