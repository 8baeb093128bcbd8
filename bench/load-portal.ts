import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { startEdition } from "../local/edition.ts";
import { findChromium } from "../test/browser/support/find-chromium.ts";

/** A quarter of this machine's speed, as an office PC of some age. */
const slowdown = 4;
const times = 5;

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

const slow = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
};

/** Milliseconds from the request until the heading of the screen stands. */
const loadOf = async (page: Page, address: string): Promise<number> => {
  const start = performance.now();
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  return performance.now() - start;
};

/** Milliseconds from a press on a link of the menu until the next screen's heading stands, its code fetched before. */
const pressOf = async (page: Page, link: string, back: string): Promise<number> => {
  await page.getByRole("link", { name: back, exact: true }).first().click();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  const start = performance.now();
  await page.getByRole("link", { name: link, exact: true }).first().click();
  // Neither a text nor a function may be evaluated over and over under the page's policy; the menu marks where one is.
  await page.locator('nav a[aria-current="page"]', { hasText: link }).waitFor();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  return performance.now() - start;
};

const repeated = async (measure: () => Promise<number>): Promise<number> => {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await measure());
  return median(taken);
};

const measured = async (origin: string, executablePath: string): Promise<readonly string[]> => {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ locale: "zh-CN" });
    const page = await context.newPage();
    await slow(page);
    const home = await repeated(() => loadOf(page, `${origin}/`));
    const standard = await repeated(() => loadOf(page, `${origin}/standard`));
    await page.goto(`${origin}/work`);
    await page.locator("button[name=sub][value=officer]").click();
    await page.locator(".work").waitFor();
    const inbox = await repeated(() => loadOf(page, `${origin}/work`));
    const press = await repeated(() => pressOf(page, "人员和单位", "我的待办"));
    return [
      `| measured in Chromium, CPU slowed ${slowdown} times, median of ${times} | ms |`,
      "| --- | --- |",
      ...Object.entries({
        "home, until its heading": home,
        "the standard": standard,
        "inbox after signing in": inbox,
        "inbox to members, by the menu": press,
      }).map(([name, ms]) => `| ${name} | ${ms.toFixed(0)} |`),
    ];
  } finally {
    await browser.close();
  }
};

/** Loads the portal of a fresh one-machine edition in a slowed Chromium; says so where there is none. */
export const measureLoads = async (): Promise<readonly string[]> => {
  const executablePath = findChromium();
  if (executablePath === undefined) return ["No Chromium was found: loading was not measured."];
  const directory = await mkdtemp(join(tmpdir(), "zhisheng-bench-"));
  const edition = await startEdition({
    directory,
    portal: join(import.meta.dirname, "..", "dist", "portal"),
    port: 0,
    seed: "demo",
    logLevel: "SILENT",
  });
  try {
    return await measured(edition.origin, executablePath);
  } finally {
    await edition.stop();
    await rm(directory, { recursive: true, force: true });
  }
};
