import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { getSection, saveSection } from "../../domain/application/section-contract.ts";
import { SectionId, sectionIdOf } from "../../domain/application/section-id.ts";
import { declareEvidence, getEvidence } from "../../domain/evidence/contract.ts";
import { Id } from "../../domain/kernel/id.ts";
import type { Client } from "../../local/rehearsal/client.ts";
import { sampleContent } from "../../local/seed/sample-application.ts";
import { words as section } from "../../web/features/application/section/words.ts";
import { words } from "../../web/features/application/words.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { offline } from "./support/network.ts";
import { screenshot } from "./support/pictures.ts";
import { it } from "./support/told.ts";
import { watchOf } from "./support/watch.ts";

const evaluationId = "main-2026-unit-1";
const zh = section.zh;

/** A file that has arrived, as the portal's upload leaves it. */
const fileOf = async ({ call }: Client, of: SectionId): Promise<string> => {
  const content = `佐证 ${of}`;
  const bytes = Buffer.from(content);
  const { id, upload } = await call(
    declareEvidence,
    {},
    {
      proves: { noun: "application-section", id: Id.parse(sectionIdOf(evaluationId, of)), slot: of },
      file: {
        fileName: `${of}.txt`,
        contentType: "text/plain",
        bytes: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      },
    },
  );
  const put = await fetch(upload.url, { method: "PUT", headers: upload.headers, body: content });
  expect(put.status).toBe(200);
  await expect.poll(async () => (await call(getEvidence, { id }, {})).status).not.toBe("expected");
  return id;
};

/** The section written in the browser, completed: what a test types is only its beginning. */
const completeWritten = async (client: Client): Promise<void> => {
  const at = { id: Id.parse(evaluationId), section: "6.1.3" } as const;
  const evidenceId = await fileOf(client, "6.1.3");
  const content = sampleContent("6.1.3", { year: 2026, unitNo: 1, field: "C33", evidenceIds: [evidenceId] });
  const { contentVersion } = await client.call(getSection, at, {});
  const saved = await client.call(saveSection, at, { baseVersion: contentVersion, content: JSON.parse(JSON.stringify(content)) });
  expect(saved.complete).toBe(true);
};

/** The sections that the test does not write in the browser. */
const fillRest = async (client: Client, but: readonly SectionId[]): Promise<void> => {
  for (const one of SectionId.options.filter((option) => !but.includes(option))) {
    const evidenceId = await fileOf(client, one);
    const content = sampleContent(one, { year: 2026, unitNo: 1, field: "C33", evidenceIds: [evidenceId] });
    const saved = await client.call(
      saveSection,
      { id: Id.parse(evaluationId), section: one },
      { baseVersion: 0, content: JSON.parse(JSON.stringify(content)) },
    );
    expect(saved.complete, `${one} has ${saved.gaps} gaps`).toBe(true);
  }
};

const open = (page: Page, of: SectionId) => page.goto(new URL(`/work/applications/${evaluationId}/sections/${of}`, page.url()).href);
const isSaved = async (page: Page): Promise<void> => {
  await expect.poll(() => page.locator(".save-state").getAttribute("data-standing"), { timeout: 20_000 }).toBe("saved");
};
const paste = (page: Page, label: string, text: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).evaluate((cell, pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);

describe("a unit applies of its own will", () => {
  const { signIn, client } = editionAt("applications-open");
  let page: Page;

  it("starts its application and signs the voluntary statement", async () => {
    page = await signIn("unit-1", { at: "/work/applications" });
    await page.getByRole("button", { name: words.zh.applyFor("2026") }).click();
    await page.waitForURL(`**/work/applications/${evaluationId}`);
    await page.getByLabel(words.zh.agree).check();
    await page.getByRole("button", { name: words.zh.sign }).click();
    await page.getByText(/已于 .* 签署/).waitFor();
    await expectAccessible(page);
    await screenshot(page, "unit-application", { language: "zh" });
  });

  it("writes a section: words, a table pasted from a sheet, saved by itself", async () => {
    await open(page, "6.1.3");
    await page.locator("#R23").getByLabel(zh.text).fill("每年编制质量提升计划，按季检查。");
    await page.locator("#R23").getByRole("button", { name: zh.addRow }).click();
    await paste(page, "计划名称 1", "质量提升三年规划\t长期\t2025-1-1\t2027-12-31\n2026 年度计划\t短期\t2026/1/1\t2026/12/31");
    await expect.poll(() => page.getByLabel("计划名称 2", { exact: true }).inputValue()).toBe("2026 年度计划");
    expect(await page.getByLabel("起始日 2", { exact: true }).inputValue()).toBe("2026-01-01");
    await isSaved(page);
    await expectAccessible(page);
    await screenshot(page, "unit-section", { language: "zh" });
    await page.reload();
    await expect.poll(() => page.getByLabel("计划名称 1", { exact: true }).inputValue()).toBe("质量提升三年规划");
    expect(await page.locator("#R23").getByLabel(zh.text).inputValue()).toBe("每年编制质量提升计划，按季检查。");
  });

  it("loses nothing when the network is pulled in mid-typing and the page is left", async () => {
    const restore = await offline(page);
    await page.locator("#R22").getByLabel(zh.text).fill("质量方针：以顾客为中心。");
    await expect.poll(() => page.locator(".save-state").getAttribute("data-standing"), { timeout: 20_000 }).toBe("waiting");
    await page.getByText(zh.waiting).waitFor();
    await restore();
    await page.reload();
    expect(await page.locator("#R22").getByLabel(zh.text).inputValue()).toBe("质量方针：以顾客为中心。");
    await isSaved(page);
  });

  it("uploads a file as proof, and sees what is still without one", async () => {
    const slot = page.locator("#R22 .slot").first();
    await slot
      .locator("input[type=file]")
      .setInputFiles({ name: "质量方针（签发稿）.txt", mimeType: "text/plain", buffer: Buffer.from("质量方针") });
    await slot.getByText("质量方针（签发稿）.txt").first().waitFor();
    const as = await client("unit-1");
    const written = async () => JSON.stringify((await as.call(getSection, { id: Id.parse(evaluationId), section: "6.1.3" }, {})).content);
    await expect.poll(written, { timeout: 30_000 }).toContain("evidenceId");
    await page.goto(new URL(`/work/applications/${evaluationId}/coverage`, page.url()).href);
    await page.locator('.coverage-map li[data-state="proved"]').first().waitFor();
    await expectAccessible(page);
    await screenshot(page, "unit-coverage", { language: "zh" });
  });

  it("is told in words what keeps it from handing in, hands in when nothing does, and keeps the receipt", async () => {
    await page.goto(new URL(`/work/applications/${evaluationId}`, page.url()).href);
    watchOf(page.context()).allow(/answer: 422 POST .*\/submission/, "it is not complete yet");
    await page.getByRole("button", { name: "提交申请" }).click();
    const drawer = page.getByRole("dialog");
    await drawer
      .getByRole("button", { name: /提交|确认/ })
      .last()
      .click();
    await drawer.getByRole("alert").first().waitFor();
    await page.keyboard.press("Escape");
    const as = await client("unit-1");
    await completeWritten(as);
    await fillRest(as, ["6.1.3"]);
    await page.reload();
    await page.getByRole("button", { name: "提交申请" }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /提交|确认/ })
      .last()
      .click();
    await page.getByText(words.zh.receiptTitle).waitFor();
    await page
      .getByText(/已于 .* 提交/)
      .first()
      .waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: words.zh.downloadReceipt }).click();
    expect((await download).suggestedFilename()).toMatch(/^receipt-.*\.json$/);
    await expectAccessible(page);
    await screenshot(page, "unit-submitted", { language: "zh" });
  });

  it("reads the same in English", async () => {
    const english = await signIn("unit-1", { language: "en", at: `/work/applications/${evaluationId}` });
    await english.getByText(words.en.sections).waitFor();
    await screenshot(english, "unit-submitted", { language: "en" });
    await english.goto(new URL(`/work/applications/${evaluationId}/sections/6.1.3`, english.url()).href);
    await english.getByText(section.en.guidance).or(english.getByText(section.en.anchors)).first().waitFor();
    await screenshot(english, "unit-section", { language: "en" });
  });
});
