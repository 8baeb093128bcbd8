import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { apply } from "../../domain/application/contract.ts";
import { declareEvidence, getEvidence, listOwnEvidence } from "../../domain/evidence/contract.ts";
import { partBytes } from "../../domain/evidence/parts.ts";
import { words as quarantineWords } from "../../web/features/evidence/words.ts";
import { FileSummary } from "../../web/ui/evidence/file-summary.ts";
import { words } from "../../web/ui/evidence/words.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { offline, slow } from "./support/network.ts";
import { screenshot } from "./support/pictures.ts";
import { it } from "./support/told.ts";

const w = words.zh;
const q = quarantineWords.zh;
const cycleId = "main-2026";
const evaluationId = `${cycleId}-unit-2`;
const section = `/work/applications/${evaluationId}/sections/6.1.1`;
const line = { latencyMs: 20, bytesPerSecond: 6_000_000 };

type Row = FileSummary & { readonly id: string };

const field = (page: Page) => page.locator(".slot").first();
const choose = (page: Page, paths: readonly string[]): Promise<void> =>
  field(page)
    .locator('input[type="file"]')
    .setInputFiles([...paths]);
const rowOf = (page: Page, name: string) => page.locator(".evidence-rows li", { hasText: name });
const says = (page: Page, name: string, what: string | RegExp): Promise<void> =>
  rowOf(page, name).filter({ hasText: what }).first().waitFor({ timeout: 90_000 });

/** Which parts the page sends from now on. */
const partsSentBy = (page: Page): string[] => {
  const sent: string[] = [];
  page.on("request", (request) => {
    const part = new URL(request.url()).searchParams.get("partNumber");
    if (request.method() === "PUT" && part !== null) sent.push(part);
  });
  return sent;
};

describe("files are uploaded as evidence", () => {
  const { signIn, client, idle } = editionAt("applications-open");
  let folder: string;
  let page: Page;

  const write = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return path;
  };
  const own = async (person: string): Promise<readonly Row[]> => {
    const { rows } = await (await client(person)).call(listOwnEvidence, {}, { limit: 100 });
    return rows.map(({ id, summary }) => ({ id, ...FileSummary.parse(summary) }));
  };

  /** A file that has arrived, of a record that is open to the officer. */
  const declared = async (person: string, fileName: string): Promise<void> => {
    const { call } = await client(person);
    const bytes = Buffer.from(`内容 ${fileName}`);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const file = { fileName, contentType: "text/plain", bytes: bytes.length, sha256 } as const;
    const { id, upload } = await call(declareEvidence, {}, { proves: { noun: "cultivation", id: "c1", slot: "record" }, file });
    expect((await fetch(upload.url, { method: "PUT", headers: upload.headers, body: bytes })).status).toBe(200);
    await expect.poll(async () => (await call(getEvidence, { id }, {})).status).toBe("quarantined");
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "zhisheng-files-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("three at once, under names in any script", async () => {
    await (await client("unit-2")).call(apply, {}, { cycleId });
    page = await signIn("unit-2", { at: section });
    const names = ["质量管理组织机构图（2026版）①.txt", "སྤུས་ཚད་ Качество 品質.csv", "职责 & 权限 #1 100%.txt"];
    await choose(page, await Promise.all(names.map((name) => write(name, `内容 ${name}`))));
    for (const name of names) await says(page, name, w.status_quarantined);
    const rows = await own("unit-2");
    expect(rows.map(({ fileName }) => fileName).toSorted()).toEqual(names.toSorted());
    for (const { fileName, sha256 } of rows) expect(sha256).toBe(createHash("sha256").update(`内容 ${fileName}`).digest("hex"));
    await expectAccessible(page);
    await screenshot(page, "upload", { language: "zh" });
  });

  it("but not of a kind that is not taken, not empty, and not the same content twice", async () => {
    await choose(page, [await write("安装程序.exe", "MZ"), await write("空白.txt", "")]);
    await page.getByText(w.unfitEmpty("空白.txt")).waitFor();
    expect(await field(page).getByRole("alert").textContent()).toContain("安装程序.exe");
    await field(page).getByRole("button", { name: w.understood }).click();
    await choose(page, [await write("又一份.txt", "内容 职责 & 权限 #1 100%.txt")]);
    await says(page, "又一份.txt", w.twice);
    await rowOf(page, "又一份.txt")
      .getByRole("button", { name: w.about(w.remove, "又一份.txt") })
      .click();
    expect(await own("unit-2")).toHaveLength(3);
  });

  it("a large one in parts, through a lost network, a pause and a reload, none of its parts sent twice once it had arrived", async () => {
    const name = "三年质量数据.zip";
    const bytes = randomBytes(partBytes * 4 + 1_000);
    const path = await write(name, bytes);
    const sent = partsSentBy(page);
    await slow(page, line);
    await choose(page, [path]);
    await says(page, name, /正在上传/);
    const restore = await offline(page);
    await says(page, name, w.offline);
    await restore();
    await slow(page, line);
    await says(page, name, /已传 (?:9|1\d)/);
    await rowOf(page, name)
      .getByRole("button", { name: w.about(w.pause, name) })
      .click();
    await says(page, name, /已暂停（已传 8 MB/);
    expect(sent.filter((part) => part === "1").length).toBeLessThanOrEqual(2);
    await page.reload();
    await says(page, name, /已暂停（已传 8 MB/);
    sent.length = 0;
    await rowOf(page, name)
      .getByRole("button", { name: w.about(w.resume, name) })
      .click();
    await says(page, name, /正在上传/);
    await page.reload();
    await says(page, name, w.status_quarantined);
    expect(sent).not.toContain("1");
    const arrived = (await own("unit-2")).filter(({ fileName }) => fileName === name);
    expect(arrived.map(({ bytes: size, sha256, status }) => ({ size, sha256, status }))).toEqual([
      { size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex"), status: "quarantined" },
    ]);
  }, 240_000);

  it("and still stand in the form after the page was loaded anew", async () => {
    await expect.poll(() => page.locator(".save-state").getAttribute("data-standing"), { timeout: 20_000 }).toBe("saved");
    await page.reload();
    await says(page, "三年质量数据.zip", w.status_quarantined);
    await says(page, "职责 & 权限 #1 100%.txt", w.status_quarantined);
    await idle();
  });

  it("and are listed under one's own files, which can be chosen again elsewhere", async () => {
    await page.goto(new URL("/work/files", page.url()).href);
    await page.getByText("三年质量数据.zip").waitFor();
    await expectAccessible(page);
    await page.goto(new URL(section, page.url()).href);
    const other = page.locator(".slot").nth(1);
    await other.getByRole("button", { name: w.fromOwn }).click();
    await page.getByRole("dialog").getByLabel(w.ownFind).fill("三年");
    await page.getByRole("dialog").getByRole("checkbox").check();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: w.ownTake(1) })
      .click();
    await other.locator(".evidence-rows li", { hasText: "三年质量数据.zip" }).waitFor();
  });

  it("nobody opens one before an officer has released it; many are released with one ground, none of an application under way", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `检查记录 ${index + 1}.txt`);
    for (const name of names) await declared("unit-2", name);
    const officer = await signIn("officer", { at: "/work/evidence/quarantine" });
    await officer.getByText("检查记录 12.txt").waitFor();
    expect(await officer.getByText("三年质量数据.zip").count()).toBe(0);
    await expectAccessible(officer);
    await officer.getByLabel(q.all).check();
    expect(await officer.getByRole("button", { name: q.release(12) }).isDisabled()).toBe(true);
    await officer.getByLabel(q.reason).fill(q.reasonClean);
    await officer.getByRole("button", { name: q.release(12) }).click();
    await officer.getByText(q.released(12)).waitFor();
    await officer.getByText(q.nothingWaits).waitFor();
    const status = new Map((await own("unit-2")).map((row) => [row.fileName, row.status]));
    expect(names.map((name) => status.get(name))).toEqual(names.map(() => "released"));
    expect(status.get("三年质量数据.zip")).toBe("quarantined");
  });

  it("and what is released is downloaded under its own name", async () => {
    await page.goto(new URL("/work/files", page.url()).href);
    const button = page.getByRole("button", { name: w.about(w.download, "检查记录 1.txt"), exact: true });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(download.suggestedFilename()).toBe("检查记录 1.txt");
    expect(await readFile(await download.path(), "utf8")).toBe("内容 检查记录 1.txt");
  });
});
