import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { Id } from "../../domain/kernel/id.ts";
import { getTechnicalEvaluation } from "../../domain/technical-evaluation/contract.ts";
import { unitEvaluationIdOf } from "../../domain/unit-evaluation/unit-evaluation.ts";
import { readHistory } from "../../domain/work-item/contract.ts";
import { words } from "../../web/features/expert-own/on-site/words.ts";
import { words as session } from "../../web/session/words.ts";
import { words as evidence } from "../../web/ui/evidence/words.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { offline } from "./support/network.ts";
import { screenshot } from "./support/pictures.ts";
import { size } from "./support/size.ts";
import { it } from "./support/told.ts";

const zh = words.zh;

/** Whether the browser keeps the portal's files. A page that was opened by the sign-in is told so only when it is loaded anew. */
const keeps = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).some(({ active }) => active?.state === "activated"));

/** The addresses of all that the worker keeps. */
const keptAddresses = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found;
  });

/** Lets the token of this window run out, as an hour without a network does. */
const runOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith("oidc.user:"))) {
      const user: unknown = JSON.parse(sessionStorage.getItem(key) ?? "{}");
      sessionStorage.setItem(key, JSON.stringify({ ...Object(user), expires_at: 1 }));
    }
  });

describe("an on-site review without a network", () => {
  const { signIn, client, visit } = editionAt("on-site");
  let evaluationId: Id;
  let expert = "";
  let items: readonly string[] = [];
  let page: Page;

  beforeAll(async () => {
    // The last of the firms is the one that is visited.
    evaluationId = Id.parse(unitEvaluationIdOf("main-2026", `crowd-unit-${String(size.units).padStart(3, "0")}`));
    const { call } = await client("officer");
    const read = await call(getTechnicalEvaluation, { id: evaluationId }, {});
    if (read.sight !== "whole" || !read.evaluation.onSite) throw new Error("no visit is planned");
    const { team, items: planned } = read.evaluation.onSite;
    expert = team[0] ?? "";
    items = planned.map(({ itemId }) => itemId);
  });

  const item = (place: number) => page.locator("fieldset.finding").nth(place);
  const find = async (place: number, text: string): Promise<void> => {
    await item(place).getByLabel(zh.finding).fill(text);
    await item(place).getByRole("button", { name: zh.save }).click();
  };
  const recorded = async (): Promise<readonly string[]> => {
    const { rows } = await (await client("officer")).call(readHistory, { noun: "technical-evaluation", id: evaluationId }, { limit: 200 });
    return rows.filter(({ command }) => command === "record-finding").map(({ by }) => by.memberId);
  };

  it("opens, is kept, and opens again without a network", async () => {
    page = await signIn(expert, { at: `/work/panels/${evaluationId}/on-site`, on: "phone" });
    await page.getByText(zh.progress(0, items.length)).waitFor();
    await expect.poll(() => keeps(page), { timeout: 60_000 }).toBe(true);
    const addresses = await keptAddresses(page);
    expect(addresses).toContain("/index.html");
    expect(addresses.filter((address) => address.startsWith("/api") || address.startsWith("/oidc"))).toEqual([]);
    await page.reload();
    await page.getByText(zh.progress(0, items.length)).waitFor();
    const restore = await offline(page);
    await page.reload();
    await page.getByText(zh.copy).waitFor();
    await page.getByText(zh.offline).waitFor();
    await expectAccessible(page);
    await screenshot(page, "on-site-offline", { language: "zh" });
    await find(0, "现场整洁，通道畅通。");
    await find(1, "抽查三份作业文件，均为现行版本。");
    await item(0).getByText(zh.waiting).waitFor();
    await item(1).getByText(zh.waiting).waitFor();
    await restore();
    await expect.poll(recorded, { timeout: 40_000 }).toEqual([expert, expert]);
    await page.getByText(zh.progress(2, items.length)).waitFor();
  });

  it("goes on when the token has run out, over a reload, and sends everything once", async () => {
    const restore = await offline(page);
    await runOut(page);
    await page.reload();
    await page.getByText(zh.copy).waitFor();
    await find(0, "现场整洁，通道畅通，标识清楚。");
    await item(0).getByText(zh.waiting).waitFor();
    await item(1)
      .locator("input[type=file]")
      .setInputFiles({ name: "现场.txt", mimeType: "text/plain", buffer: Buffer.from("现场照片") });
    await item(1).getByText("现场.txt", { exact: true }).waitFor();
    await page.reload();
    await page.getByText(zh.copy).waitFor();
    await item(1).getByText("现场.txt", { exact: true }).waitFor();
    expect(await item(0).getByLabel(zh.finding).inputValue()).toBe("现场整洁，通道畅通，标识清楚。");
    await restore();
    await expect.poll(recorded, { timeout: 40_000 }).toEqual([expert, expert, expert]);
    // The file goes on by itself and joins the finding, which is to be recorded anew with it.
    await item(1).getByText(zh.typed).waitFor();
    await item(1).getByRole("button", { name: zh.save }).click();
    await expect.poll(recorded, { timeout: 40_000 }).toEqual([expert, expert, expert, expert]);
    await item(1).getByText(zh.saved).waitFor();
    await item(1).getByRole("list", { name: evidence.zh.files }).getByText("现场.txt", { exact: true }).waitFor();
  });

  it("says that signing in needs a network, and shows nothing to whoever did not", async () => {
    const restore = await offline(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole("heading", { name: session.zh.offlineTitle }).waitFor();
    await expectAccessible(other);
    await other.close();
    await restore();
  });

  it("signs out without a network, leaves nothing, and asks who one is at the next sign-in", async () => {
    const restore = await offline(page);
    await page.getByRole("button", { name: session.zh.signOut, exact: true }).click();
    await page.getByRole("heading", { name: session.zh.offlineTitle }).waitFor();
    expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => /^oidc\.user|self/.test(key)))).toEqual([]);
    await restore();
    await page.getByRole("button", { name: session.zh.again }).click();
    await page.locator(`button[name=sub][value="${expert}"]`).waitFor();
  });

  it("does not touch the public pages", async () => {
    const reader = await visit("/");
    await reader.getByRole("heading", { level: 1 }).waitFor();
    await reader.waitForTimeout(3_000);
    expect(await reader.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});
