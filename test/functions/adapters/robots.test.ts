import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { Instant } from "../../../domain/kernel/instant.ts";
import { makeRobot } from "../../../functions/adapters/robots.ts";
import type { Sending } from "../../../functions/shell/ports.ts";

const now = Instant.parse("2026-03-05T01:00:00.000Z");
const clock = { now: () => now };
const Port = z.object({ port: z.int() });
const sending: Sending = { kind: "wecom", address: "the-key", secret: null, subject: "题", text: "文", messageId: "m" };

let close: () => void = () => {};
afterEach(() => close());

/** A robot's service on this machine that answers each call with the next of these. */
const serviceWith = async (...answers: readonly { readonly status?: number; readonly body: string; readonly location?: string }[]) => {
  const asked: { readonly url: URL; readonly body: unknown }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      asked.push({ url: new URL(request.url ?? "", "http://local"), body: JSON.parse(Buffer.concat(parts).toString("utf8")) });
      const { status = 200, body = "", location } = answers[asked.length - 1] ?? {};
      response.writeHead(status, location === undefined ? {} : { location }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => server.close();
  return { asked, endpoint: `http://127.0.0.1:${Port.parse(server.address()).port}/send` };
};
const errcode = (code: number) => ({ body: JSON.stringify({ errcode: code, errmsg: "the-key" }) });

describe("a group robot", () => {
  it("says subject and text under its key", async () => {
    const { asked, endpoint } = await serviceWith(errcode(0));
    expect(await makeRobot("wecom", endpoint, clock)(sending)).toEqual({ outcome: "sent" });
    expect(asked[0]?.url.searchParams.get("key")).toBe("the-key");
    expect(asked[0]?.body).toEqual({ msgtype: "text", text: { content: "题\n\n文" } });
  });

  it("of DingTalk signs the moment with its secret, when it has one", async () => {
    const { asked, endpoint } = await serviceWith(errcode(0), errcode(0));
    const robot = makeRobot("dingtalk", endpoint, clock);
    await robot({ ...sending, kind: "dingtalk", secret: "SECx" });
    await robot({ ...sending, kind: "dingtalk" });
    const timestamp = String(Date.parse(now));
    const sign = createHmac("sha256", "SECx").update(`${timestamp}\nSECx`).digest("base64");
    expect(Object.fromEntries(asked[0]?.url.searchParams ?? [])).toEqual({ access_token: "the-key", timestamp, sign });
    expect(Object.fromEntries(asked[1]?.url.searchParams ?? [])).toEqual({ access_token: "the-key" });
  });

  it("that is unknown has refused; one that is busy or out of reach may be asked again; nothing repeats the key", async () => {
    const { endpoint } = await serviceWith(errcode(93_000), errcode(45_009), { status: 502, body: "" }, { body: "<html>" });
    const robot = makeRobot("wecom", endpoint, clock);
    const answers = [await robot(sending), await robot(sending), await robot(sending), await robot(sending)];
    close();
    answers.push(await robot(sending));
    expect(answers.map(({ outcome }) => outcome)).toEqual(["refused", "unreachable", "unreachable", "unreachable", "unreachable"]);
    expect(JSON.stringify(answers)).not.toContain("the-key");
  });

  it("follows nobody to another host", async () => {
    const { asked, endpoint } = await serviceWith({ status: 307, body: "", location: "http://127.0.0.1:1/" }, errcode(0));
    expect(await makeRobot("wecom", endpoint, clock)(sending)).toMatchObject({ outcome: "unreachable" });
    expect(asked).toHaveLength(1);
  });
});
