import type { ChannelKind } from "./channel.ts";

/** An address as it is sent to, and what of it may be shown. */
export type Address = { readonly address: string; readonly hint: string };

/** One plain address: no names, lists, quotes or control characters, so that nothing can be slipped into a mail's head. */
const mail =
  /^([A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_%+-])?)@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24})$/;
const wecomKey = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const dingtalkToken = /^[0-9a-f]{64}$/i;

const robots = {
  wecom: { url: "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", key: wecomKey },
  dingtalk: { url: "https://oapi.dingtalk.com/robot/send?access_token=", key: dingtalkToken },
} as const;

/** What a member gave as an address, undefined when it is none. Of a robot's webhook only the key is kept, never a host. */
export const addressOf = (kind: ChannelKind, given: string): Address | undefined => {
  const text = given.trim();
  if (kind === "mail") return mailOf(text);
  const { url, key } = robots[kind];
  const found = text.startsWith(url) ? text.slice(url.length) : text;
  return key.test(found) ? { address: found.toLowerCase(), hint: `…${found.slice(-4).toLowerCase()}` } : undefined;
};

const mailOf = (text: string): Address | undefined => {
  const [, local = "", domain = ""] = mail.exec(text) ?? [];
  if (local === "" || local.includes("..") || text.length > 120) return undefined;
  const address = `${local}@${domain.toLowerCase()}`;
  return { address, hint: `${local.charAt(0)}***@${domain.toLowerCase()}` };
};
