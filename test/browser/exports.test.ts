import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { apply } from "../../domain/application/contract.ts";
import { verifyChain } from "../../domain/kernel/hash-chain.ts";
import { HistoryEntry } from "../../domain/kernel/history.ts";
import { Id } from "../../domain/kernel/id.ts";
import { usccCheckCharacter } from "../../domain/kernel/uscc.ts";
import { listOrganizations } from "../../domain/member/contract.ts";
import { listAnnouncements, listNotices } from "../../domain/notice/contract.ts";
import { words as archive } from "../../web/features/documents/archive/words.ts";
import { importKinds } from "../../web/features/documents/import/import-kind.ts";
import { columnWord } from "../../web/features/documents/import/parse-sheet.ts";
import { words as imports } from "../../web/features/documents/import/words.ts";
import { words as papers } from "../../web/features/documents/words.ts";
import { words as buttons } from "../../web/ui/documents/words.ts";
import { xlsxOf } from "../../web/ui/rows-table/xlsx.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { failing } from "./support/network.ts";
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
  const { signIn, visit, client, facts, origin } = editionAt("results-announced");
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
    await page.goto(`${origin()}/work/acceptances/${fact("受理验收申请/0", "acceptanceId")}`);
    await page.getByRole("link", { name: papers.zh.toPaper }).click();
    await page.getByRole("heading", { level: 1, name: /验收结论/ }).waitFor();
    await expectAccessible(page);
    await screenshot(page, "acceptance-paper", { language: "zh" });
    expect(wordText(await saved(page, zh.word))).toContain(papers.zh.opinion);
    await page.goto(`${origin()}/work/unit-results/${fact("拟定名单、集体研究/0", "resultListId")}/paper`);
    await page.getByRole("columnheader", { name: papers.zh.unit }).waitFor();
    expect(wordText(await saved(page, zh.word))).toContain(papers.zh.unitGrade);
  });

  it("a unit saves its result as a letter and takes its whole application away, with what verifies it", async () => {
    const page = await signIn("crowd-unit-001", { at: "/work/applications/main-2026-crowd-unit-001/result" });
    await page.getByRole("link", { name: papers.zh.toReceiptPaper }).click();
    expect(wordText(await saved(page, zh.word))).toContain(papers.zh.elements);
    await page.goto(`${origin()}/work/applications/main-2026-crowd-unit-001`);
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

const codeOf = (first: string): string => first + usccCheckCharacter(first);
const codes = ["91130100MA0TEST00", "91130100MA0TEST11", "91130100MA0TEST22"].map((code) => codeOf(code.replace("S", "5")));
const [firstCode = ""] = codes;

const fileOf = ([header = [], ...rows]: readonly (readonly string[])[]) => ({
  name: "单位.xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(xlsxOf({ name: "单位", header, rows })),
});

describe("organisations and members come by a sheet", () => {
  const { signIn, client } = editionAt("year-begun");
  const w = imports.zh;
  const header = importKinds.organizations.columns.map(({ key }) => columnWord({ kind: importKinds.organizations, language: "zh" }, key));

  it("the template has the columns that are read, wrong cells are named and nothing is sent", async () => {
    const page = await signIn("administrator", { at: "/work/members" });
    const part = page.locator("section", { has: page.getByRole("heading", { name: w.organizations }) });
    const [download] = await Promise.all([page.waitForEvent("download"), part.getByRole("button", { name: w.template }).click()]);
    const template = unzipSync(new Uint8Array(await readFile(await download.path())));
    for (const title of header) expect(textOf(template, "xl/worksheets/sheet1.xml")).toContain(title);
    const wrong = [["河北甲公司", "什么单位", firstCode.slice(0, -1), "1301"]];
    await part.getByLabel(w.choose).setInputFiles(fileOf([header, ...wrong]));
    await part.getByText(w.faults(3)).waitFor();
    await expectAccessible(page);
    await screenshot(page, "import-faults", { language: "zh" });
  });

  it("right lines are registered, an import that the network broke goes on and doubles nothing", async () => {
    const page = await signIn("administrator", { at: "/work/members" });
    const part = page.locator("section", { has: page.getByRole("heading", { name: w.organizations }) });
    const rows = codes.map((code, place) => [`河北测试${place + 1}公司`, "技术服务机构", code, "130100"]);
    await part.getByLabel(w.choose).setInputFiles(fileOf([header, ...rows]));
    const restore = await failing(page, /POST .*member\/organizations/, { how: "connection", times: 1 });
    await part.getByRole("button", { name: w.send(codes.length) }).click();
    await part.getByText(w.stopped(2, 0, codes.length)).waitFor();
    await restore();
    await part.getByRole("button", { name: w.resume }).click();
    await part.getByText(w.done(codes.length, 0)).waitFor();
    await part.getByLabel(w.choose).setInputFiles(fileOf([header, ...rows]));
    await part.getByRole("button", { name: w.send(codes.length) }).click();
    await part.getByText(w.done(codes.length, 0)).waitFor();
    const { call } = await client("officer");
    const { rows: registered } = await call(listOrganizations, {}, { kind: "service-institution", limit: 200 });
    expect(registered.filter(({ summary }) => String(summary["name"]).startsWith("河北测试"))).toHaveLength(codes.length);
  });
});

describe("a table of an application comes by a sheet", () => {
  const { signIn, client } = editionAt("applications-open");
  const w = imports.zh;
  const header = ["计划名称", "期限", "起始日", "截止日"];

  it("a cell that does not fit is named and no row taken; right rows are filled in and saved", async () => {
    await (await client("unit-3")).call(apply, {}, { cycleId: Id.parse("main-2026") });
    const page = await signIn("unit-3", { at: "/work/applications/main-2026-unit-3/sections/6.1.3" });
    const part = page.locator("#R23 details", { hasText: w.rowsTitle });
    await part.getByText(w.rowsTitle).click();
    const [download] = await Promise.all([page.waitForEvent("download"), part.getByRole("button", { name: w.template }).click()]);
    const template = textOf(unzipSync(new Uint8Array(await readFile(await download.path()))), "xl/worksheets/sheet1.xml");
    const titles = [...template.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, title]) => title ?? "");
    expect(titles).toEqual(header);
    const right = ["质量提升三年规划", "长期", "2026-01-01", "2028年12月31日"];
    await part.getByLabel(w.choose).setInputFiles(fileOf([titles, right, ["年度计划", "不知道", "2026-01-01", ""]]));
    await part.getByText(w.notFitting("不知道")).waitFor();
    expect(await page.getByLabel("计划名称 1", { exact: true }).count()).toBe(0);
    await part.getByLabel(w.choose).setInputFiles(fileOf([titles, right, ["年度计划", "短期", "2026/1/1", "2026-12-31"]]));
    await part.getByRole("button", { name: w.rowsTake(2) }).click();
    await expect.poll(() => page.getByLabel("计划名称 2", { exact: true }).inputValue()).toBe("年度计划");
    expect(await page.getByLabel("起始日 1", { exact: true }).inputValue()).toBe("2026-01-01");
    await expect.poll(() => page.locator(".save-state").getAttribute("data-standing"), { timeout: 20_000 }).toBe("saved");
    await expectAccessible(page);
  });
});
