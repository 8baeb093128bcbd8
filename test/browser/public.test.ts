import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { readReceiptKey } from "../../domain/application/public-contract.ts";
import { listNotices } from "../../domain/notice/contract.ts";
import { words as announcementWords } from "../../web/features/public/announcement/words.ts";
import { words as drawWords } from "../../web/features/public/draw/words.ts";
import { words as homeWords } from "../../web/features/public/home/words.ts";
import { words as noticeWords } from "../../web/features/public/notice/words.ts";
import { words as openingWords } from "../../web/features/public/objection/opening-words.ts";
import { words as objectionWords } from "../../web/features/public/objection/words.ts";
import { words as partWords } from "../../web/features/public/parts/words.ts";
import { words as receiptWords } from "../../web/features/public/receipt/words.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { offline } from "./support/network.ts";
import { screenshot } from "./support/pictures.ts";
import { openSettled } from "./support/settled.ts";
import { it } from "./support/told.ts";
import { watchOf } from "./support/watch.ts";

const o = objectionWords.zh;
const n = noticeWords.zh;
const c = partWords.zh;

const agreeing = (page: Page): Promise<number> => page.locator(".mark.good", { hasText: c.matches }).count();
const recompute = (page: Page): Promise<void> => page.getByRole("button", { name: c.recompute }).click();

describe("R63 a notice runs and a citizen objects without signing in", () => {
  const { visit, client, idle, origin } = editionAt("results-on-notice");
  const grounds = "公示名单中的企业去年受过质量行政处罚，请予核实。";

  it("home tells what is open, and the year as a picture and in words", async () => {
    const page = await visit("/");
    await page.getByRole("heading", { name: homeWords.zh.openNow }).waitFor();
    await page
      .locator(".card", { hasText: homeWords.zh.notice })
      .getByText(/还剩 \d+ 个工作日/)
      .waitFor();
    await page.getByRole("img", { name: homeWords.zh.pictureTitle }).waitFor();
    expect(await page.locator('li[aria-current="step"]', { hasText: homeWords.zh["step.result-notice"] }).count()).toBe(1);
    await expectAccessible(page);
    await screenshot(page, "public-home", { language: "zh" });
  });

  it("what is typed outlives a reload, who objects outlives nothing but the tab, and the receipt leads to the case", async () => {
    const { rows } = await (await client(undefined)).call(listNotices, {}, {});
    const [notice] = rows;
    if (!notice) throw new Error("no notice runs");
    const page = await visit(`/notices/${notice.noticeId}`);
    await page.getByRole("button", { name: openingWords.zh.open }).click();
    await page.getByLabel(o.grounds).fill(grounds);
    await page.getByLabel(o.personName).fill("张三");
    await page.reload();
    expect(await page.getByLabel(o.grounds).inputValue()).toBe(grounds);
    const kept: unknown = await page.evaluate("JSON.stringify(localStorage)");
    expect(kept).not.toContain("张三");

    // Wrong first: said at its field, the keyboard led there.
    await page.getByRole("button", { name: o.submit }).click();
    await page.getByText(o["wrong.contact"]).waitFor();
    await page.getByLabel(o.contact).fill("13800000000");
    await page.getByLabel(o.files).setInputFiles({ name: "处罚决定书 第1号.txt", mimeType: "text/plain", buffer: Buffer.from("决定书") });
    await expectAccessible(page);
    await screenshot(page, "public-objection", { language: "zh" });

    const restore = await offline(page);
    await page.getByRole("button", { name: o.submit }).click();
    await page.locator(".failure").waitFor();
    expect(await page.getByLabel(o.grounds).inputValue()).toBe(grounds);
    await restore();
    await page.getByRole("button", { name: o.submit }).click();
    await page.getByRole("heading", { name: o.received }).waitFor();
    await page.getByText(o["upload.sent"]).waitFor();
    await idle();
    const [number = "", code = ""] = await page.locator(".card dd code").allInnerTexts();
    await expectAccessible(page);
    expect(await page.evaluate("localStorage.getItem('zhisheng-objection-' + location.pathname.split('/').pop())")).toBe("{}");

    await openSettled(page, `${origin()}/objections/${number}`);
    watchOf(page.context()).allow(/answer: 404 GET .*\/objections\//, "the code is wrong");
    await page.getByLabel(o.code).fill(`${code}x`);
    await page.getByRole("button", { name: o.look }).click();
    await page.getByText(o.unknown).waitFor();
    await page.getByLabel(o.code).fill(code);
    await page.getByRole("button", { name: o.look }).click();
    await page.getByText(o["status.received"]).waitFor();
    await expectAccessible(page);

    // The objection stops the clock, and the notice's whole history still adds up on the reader's own device.
    await openSettled(page, `${origin()}/notices/${notice.noticeId}`);
    await page.locator(".mark", { hasText: n["status.suspended"] }).waitFor();
    await recompute(page);
    await expect.poll(() => agreeing(page), { timeout: 10_000 }).toBe(5);
  });
});

describe("R05 R06 what is published can be checked by anyone", () => {
  const { visit, client, origin } = editionAt("year-closed");

  it("a draw worked out again in the browser agrees in all five points", async () => {
    const page = await visit("/draws");
    await page.locator(".entries a").first().click();
    await page.getByRole("heading", { name: drawWords.zh.checkTitle }).waitFor();
    await recompute(page);
    await page.getByText(drawWords.zh.allMatch).waitFor({ timeout: 60_000 });
    expect(await agreeing(page)).toBe(5);
    await expectAccessible(page);
    await screenshot(page, "public-draw", { language: "zh" });
  });

  it("an announcement agrees with its fingerprint, and not once it was altered on the way", async () => {
    const page = await visit("/announcements");
    await page.locator(".entries a").first().click();
    await page.getByRole("heading", { name: announcementWords.zh.checkTitle }).waitFor();
    await recompute(page);
    await expect.poll(() => agreeing(page)).toBe(1);
    await page.route("**/api/public/announcements/*", async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      await route.fulfill({ response: answer, body: text.replace(/"title":"/, '"title":"改') });
    });
    await openSettled(page, page.url());
    await recompute(page);
    await page.locator(".mark.bad", { hasText: c.differs }).waitFor();
  });

  it("a receipt that nobody signed is told from a genuine one by its file alone", async () => {
    const { keyId } = await (await client(undefined)).call(readReceiptKey, {}, {});
    const payload = { noun: "application-section", id: "a", version: 1, contentHash: "0".repeat(64), at: "2026-06-30T00:00:00.000Z" };
    const page = await visit("/verify");
    await page.getByLabel(receiptWords.zh.receipt).fill(JSON.stringify({ signed: { payload, signature: "AAAA", keyId } }));
    await page.getByRole("button", { name: receiptWords.zh.check }).click();
    await page.getByText(receiptWords.zh.notGenuineHelp).waitFor();
    await page.getByLabel(receiptWords.zh.receipt).fill("{}");
    await page.getByRole("button", { name: receiptWords.zh.check }).click();
    await page.getByText(receiptWords.zh["not-a-receipt"]).waitFor();
  });

  it("a link into the standard leads to its clause, and results are found by name", async () => {
    const page = await visit("/standard#7.3.5");
    await expect.poll(() => page.evaluate("document.activeElement?.id")).toBe("7.3.5");
    await openSettled(page, `${origin()}/results?name=${encodeURIComponent("清河县")}`);
    await expect.poll(() => page.locator("table.stacked tbody tr").count()).toBe(1);
    await screenshot(page, "public-results", { language: "zh" });
  });
});
