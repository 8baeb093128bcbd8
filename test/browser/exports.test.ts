import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { verifyChain } from "../../domain/kernel/hash-chain.ts";
import { HistoryEntry } from "../../domain/kernel/history.ts";
import { listAnnouncements, listNotices } from "../../domain/notice/contract.ts";
import { words as archive } from "../../web/features/documents/archive/words.ts";
import { words as papers } from "../../web/features/documents/words.ts";
import { words as buttons } from "../../web/ui/documents/words.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { screenshot } from "./support/pictures.ts";
import { it } from "./support/told.ts";

const zh = buttons.zh;

/** The parts of the ZIP (a Word file is one, too) that a button saves, by their names. */
const saved = async (page: Page, button: string): Promise<Readonly<Record<string, Uint8Array>>> => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button, exact: true }).click()]);
  return unzipSync(new Uint8Array(await readFile(await download.path())));
};

const wordText = (parts: Readonly<Record<string, Uint8Array>>): string => textOf(parts, "word/document.xml");

const textOf = (parts: Readonly<Record<string, Uint8Array>>, name: string): string => {
  const part = parts[name];
  if (!part) throw new Error(`no ${name} among ${Object.keys(parts).join(", ")}`);
  return strFromU8(part);
};

describe("what the year brought forth can be taken away", () => {
  const { signIn, visit, client, facts } = editionAt("results-announced");
  const fact = (step: string, name: string): string => {
    const found = facts(step)[name];
    if (found === undefined) throw new Error(`the year has no ${name} of ${step}`);
    return found;
  };

  it("anyone saves a notice and an announcement as Word, laid out as an official paper", async () => {
    const { call } = await client(undefined);
    const notice = (await call(listNotices, {}, {})).rows[0];
    const announcement = (await call(listAnnouncements, {}, {})).rows[0];
    const page = await visit(`/notices/${notice?.noticeId}`);
    const parts = await saved(page, zh.word);
    const xml = wordText(parts);
    expect(xml).toContain(notice?.title);
    expect(xml).toContain('w:eastAsia="仿宋"');
    expect(xml).toMatch(/w:spacing [^>]*w:line="560"[^>]*w:lineRule="exact"/);
    expect(xml).toMatch(/<w:pgMar [^>]*w:top="2098"/);
    const english = await visit(`/announcements/${announcement?.announcementId}`, { language: "en" });
    expect(wordText(await saved(english, buttons.en.word))).toContain("公告编号");
    expect(wordText(await saved(english, buttons.en.wordEnglish))).toContain("Fingerprint (SHA-256)");
  });

  it("the body saves the minutes of a decision, and prints the conclusion of an acceptance and a list of results", async () => {
    const page = await signIn("officer", { at: `/work/decisions/${fact("集体研究项目名单", "decisionId")}` });
    const minutes = wordText(await saved(page, zh.word));
    expect(minutes).toContain(papers.zh.votes);
    expect(minutes).toContain("赞成");
    await page.goto(`/work/acceptances/${fact("受理验收申请/0", "acceptanceId")}`);
    await page.getByRole("link", { name: papers.zh.toPaper }).click();
    await page.getByRole("heading", { level: 1, name: /验收结论/ }).waitFor();
    await expectAccessible(page);
    await screenshot(page, "acceptance-paper", { language: "zh" });
    expect(wordText(await saved(page, zh.word))).toContain(papers.zh.opinion);
    await page.goto(`/work/unit-results/${fact("拟定名单、集体研究/0", "resultListId")}/paper`);
    await page.getByRole("columnheader", { name: papers.zh.unit }).waitFor();
    expect(wordText(await saved(page, zh.word))).toContain(papers.zh.unitGrade);
  });

  it("a unit saves its result as a letter and takes its whole application away, with what verifies it", async () => {
    const page = await signIn("crowd-unit-001", { at: "/work/applications/main-2026-crowd-unit-001/result" });
    await page.getByRole("link", { name: papers.zh.toReceiptPaper }).click();
    expect(wordText(await saved(page, zh.word))).toContain(papers.zh.elements);
    await page.goto("/work/applications/main-2026-crowd-unit-001");
    const parts = await saved(page, archive.zh.start);
    const names = Object.keys(parts);
    expect(names.filter((name) => name.startsWith("records/") && name.endsWith(".json")).length).toBeGreaterThan(24);
    const sums = textOf(parts, "SHA256SUMS").trim().split("\n");
    expect(sums.length).toBeGreaterThan(0);
    for (const line of sums) {
      const [sum = "", name = ""] = line.split("  ");
      expect(
        createHash("sha256")
          .update(parts[name] ?? "")
          .digest("hex"),
        name,
      ).toBe(sum);
    }
    expect(textOf(parts, "README.txt")).toContain(archive.zh.readmeVerify);
  });

  it("the body takes a project's record away, and its history verifies outside the portal", async () => {
    const page = await signIn("officer", { at: `/work/all-projects/${fact("推荐项目/0", "projectId")}` });
    const parts = await saved(page, archive.zh.start);
    const histories = Object.keys(parts).filter((name) => name.startsWith("history/"));
    expect(histories.length).toBeGreaterThanOrEqual(3);
    for (const name of histories) {
      const entries = HistoryEntry.array().parse(JSON.parse(textOf(parts, name)));
      expect(verifyChain(entries).ok, name).toBe(true);
    }
    expect(textOf(parts, "README.txt")).toContain("records/01-get-project.json");
  });
});
