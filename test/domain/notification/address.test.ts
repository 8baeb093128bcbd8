import { describe, expect, it } from "vitest";
import { addressOf } from "../../../domain/notification/address.ts";

const key = "00000000-1111-4222-8333-44444444aaaa";
const token = "ab".repeat(32);

describe("an address", () => {
  it("is one plain mail address, shown by its first letter and its domain", () => {
    expect(addressOf("mail", " Li.Si+work@Example.COM ")).toEqual({ address: "Li.Si+work@example.com", hint: "L***@example.com" });
  });

  it.each([
    "nobody",
    "a@b",
    "a@b..com",
    "a..b@example.com",
    "a@example.com, c@example.com",
    "李四 <a@example.com>",
    "a@example.com\r\nBcc: c@example.com",
    '"a b"@example.com',
    "a@127.0.0.1",
    `${"a".repeat(70)}@example.com`,
  ])("is not %j", (given) => {
    expect(addressOf("mail", given)).toBeUndefined();
  });

  it("of a robot is its key, alone or in its webhook's address", () => {
    const known = { address: key, hint: "…aaaa" };
    expect(addressOf("wecom", key)).toEqual(known);
    expect(addressOf("wecom", `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${key.toUpperCase()}`)).toEqual(known);
    expect(addressOf("dingtalk", `https://oapi.dingtalk.com/robot/send?access_token=${token}`)).toEqual({ address: token, hint: "…abab" });
  });

  it.each([
    `https://intranet.example/cgi-bin/webhook/send?key=${key}`,
    `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${key}&x=1`,
    `https://qyapi.weixin.qq.com@intranet.example/?key=${key}`,
    "http://169.254.169.254/latest",
  ])("of a robot is never another host: %s", (given) => {
    expect([addressOf("wecom", given), addressOf("dingtalk", given)]).toEqual([undefined, undefined]);
  });
});
