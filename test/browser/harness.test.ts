import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect } from "vitest";
import { accessibilityFaults, expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { failing, offline } from "./support/network.ts";
import { it } from "./support/told.ts";
import { watchOf } from "./support/watch.ts";

/** A page that goes wrong in a way of its own, under the policy given. */
const serving = async (html: string, policy: string) => {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
};

describe("what watches over browser tests", () => {
  const { visit, origin } = editionAt("year-begun");

  it("notices errors on the console and of scripts, what the policy forbids, failed requests and refusals", async () => {
    const page = await visit("/");
    const watch = watchOf(page.context());
    const take = async (what: RegExp): Promise<void> => {
      await expect.poll(() => watch.take().join("\n")).toMatch(what);
    };
    const faulty = await serving(
      "<p>1</p><script>console.error('on the console'); setTimeout(() => { throw new Error('of a script') })</script>",
      "script-src 'unsafe-inline'",
    );
    await page.goto(faulty.url);
    await take(/console: on the console[\s\S]*script: Error: of a script/);
    faulty.close();
    const forbidden = await serving("<p style='color: red'>1</p><script>1</script>", "default-src 'none'");
    await page.goto(forbidden.url);
    await take(/policy: script-src-elem inline/);
    forbidden.close();
    await page.goto(`${origin()}/`);
    await page.evaluate("fetch('/api/nothing').then(() => undefined)");
    await take(/answer: 404 GET .*\/api\/nothing/);
    await failing(page, /GET .*healthz/, { how: "connection", times: 1 });
    await page.evaluate("fetch('/healthz').catch(() => undefined)");
    expect(watch.take()).toEqual([]);
    expect(await page.evaluate("fetch('/healthz').then(({ status }) => status)")).toBe(200);
    const restore = await offline(page);
    expect(await page.evaluate("fetch('/healthz').then(() => 'reached', () => 'cut off')")).toBe("cut off");
    await restore();
    expect(await page.evaluate("fetch('/healthz').then(() => 'reached', () => 'cut off')")).toBe("reached");
    await page.close();
  });

  it("finds what keeps people from using a page, under the strictest policy", async () => {
    const page = await visit("/docs/problems");
    const unusable = await serving(
      "<!doctype html><html lang='zh-CN'><title>1</title><main><h1>1</h1><img src=''><input></main>",
      "default-src 'none'",
    );
    await page.goto(unusable.url);
    const faults = await accessibilityFaults(page);
    expect(faults.join("\n")).toMatch(/image-alt: [\s\S]*at img/);
    expect(faults.join("\n")).toMatch(/label: [\s\S]*at input/);
    unusable.close();
    await page.close();
  });

  it("finds nothing wrong with the pages of the API", async () => {
    for (const address of ["/docs/problems"]) {
      const page = await visit(address);
      await expectAccessible(page);
      await page.close();
    }
  });
});
