import type { Page } from "playwright-core";
import { watchOf } from "./watch.ts";

/** Brings the network back. */
export type Restore = () => Promise<void>;

/** Pulls the plug: nothing of this page's person reaches the server. */
export const offline = async (page: Page): Promise<Restore> => {
  const context = page.context();
  watchOf(context).allow(/net::ERR_INTERNET_DISCONNECTED/, "the network was pulled");
  await context.setOffline(true);
  return () => context.setOffline(false);
};

/** A thin line: each answer takes at least `latencyMs`, and `bytesPerSecond` go each way. */
export const slow = async (
  page: Page,
  { latencyMs, bytesPerSecond }: { readonly latencyMs: number; readonly bytesPerSecond: number },
): Promise<Restore> => {
  const session = await page.context().newCDPSession(page);
  const condition = { offline: false, latency: latencyMs, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", condition);
  return () => session.detach();
};

type Failure = {
  /** The connection breaks, or the server answers with this status. */
  readonly how: "connection" | 500 | 502 | 503 | 504;
  /** After so many the requests get through again; all fail when absent. */
  readonly times?: number;
};

/** Lets requests fail whose method and address (`POST http://…/api/…`) the pattern finds. */
export const failing = async (page: Page, which: RegExp, { how, times = Number.POSITIVE_INFINITY }: Failure): Promise<Restore> => {
  let left = times;
  watchOf(page.context()).allow(
    how === "connection" ? /net::ERR_CONNECTION_RESET/ : new RegExp(`answer: ${how} `),
    "requests are made to fail",
  );
  await page.route("**/*", async (route) => {
    const request = route.request();
    if (left <= 0 || !which.test(`${request.method()} ${request.url()}`)) return route.fallback();
    left -= 1;
    return how === "connection" ? route.abort("connectionreset") : route.fulfill({ status: how, body: "" });
  });
  return async () => {
    left = 0;
  };
};
