import { createHmac } from "node:crypto";
import * as z from "zod";
import type { Outcome } from "../../domain/notification/retry.ts";
import type { Clock, Sending } from "../shell/ports.ts";

export type RobotEndpoints = { readonly wecom: string; readonly dingtalk: string };

/** Fixed: members give a robot's key and never an address, so nobody can make this server ask another. */
export const robotEndpoints: RobotEndpoints = {
  wecom: "https://qyapi.weixin.qq.com/cgi-bin/webhook/send",
  dingtalk: "https://oapi.dingtalk.com/robot/send",
};

const patienceMs = 10_000;
const Answer = z.object({ errcode: z.int() });

/** Too many at once or busy on the other side: WeCom's -1 and 45009, DingTalk's -1, 130101 and 410100. */
const passing: ReadonlySet<number> = new Set([-1, 45_009, 130_101, 410_100]);

/** Says a text in the group that a robot belongs to. */
export const makeRobot =
  (kind: keyof RobotEndpoints, endpoint: string, clock: Clock) =>
  async ({ address, secret, subject, text }: Sending): Promise<Outcome> => {
    const url = new URL(endpoint);
    url.searchParams.set(kind === "wecom" ? "key" : "access_token", address);
    if (kind === "dingtalk" && secret !== null) sign(url, secret, String(Date.parse(clock.now())));
    const body = JSON.stringify({ msgtype: "text", text: { content: `${subject}\n\n${text}` } });
    try {
      const answer = await fetch(url, {
        method: "POST",
        body,
        headers: { "content-type": "application/json" },
        redirect: "error",
        signal: AbortSignal.timeout(patienceMs),
      });
      if (!answer.ok) return { outcome: "unreachable", detail: `${kind} ${answer.status}` };
      const { errcode } = Answer.parse(await answer.json());
      if (errcode === 0) return { outcome: "sent" };
      return { outcome: passing.has(errcode) ? "unreachable" : "refused", detail: `${kind} errcode ${errcode}` };
    } catch {
      // The error's own words would repeat the address with its key.
      return { outcome: "unreachable", detail: `${kind} did not answer` };
    }
  };

/** DingTalk's signature of the moment (https://open.dingtalk.com/document/robots/customize-robot-security-settings). */
const sign = (url: URL, secret: string, timestamp: string): void => {
  url.searchParams.set("timestamp", timestamp);
  url.searchParams.set("sign", createHmac("sha256", secret).update(`${timestamp}\n${secret}`).digest("base64"));
};
