import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { isPortalCurrent, portalDirectory } from "../../../local/portal-build.ts";
import { chromiumByNpm } from "./chromium-by-npm.ts";
import { contentHash } from "./content-hash.ts";
import { findChromium, howToGetOne, isBrowserNamed, isBrowserRequired } from "./find-chromium.ts";
import { keptDirectory } from "./kept.ts";

const run = promisify(execFile);
const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** What the played year follows from; the front only shows it. */
const sources = {
  folders: ["domain", "functions", "statemachines", "local/rehearsal", "local/seed", "local/engines"],
  files: [
    ...["assemble", "dispatch", "edition", "layout", "move-clock", "schedules"].map((name) => `local/${name}.ts`),
    ...["play-year", "size", "snapshot", "stages"].map((name) => `test/browser/support/${name}.ts`),
  ],
};

/** Plays the year in a process of its own unless it was played from these very sources before; answers where its moments are kept. */
const playedYear = async (): Promise<string> =>
  keptDirectory(at("node_modules/.cache/zhisheng-browser"), await contentHash(at(""), sources), async (directory) => {
    await run(process.execPath, [at("test/browser/support/play-year.ts"), directory]);
  });

/** In a process of its own, for this one runs with the settings of a test. */
const builtPortal = async (): Promise<string> => {
  if (!(await isPortalCurrent()))
    await run(process.execPath, [at("local/build-portal.ts")], { env: { ...process.env, NODE_ENV: "production" } });
  return portalDirectory;
};

/** Finds the browser, builds the portal and plays the year, once for all browser tests. Without a browser they are skipped, and it is said. */
export const setup = async (project: TestProject): Promise<void> => {
  const chromium = findChromium() ?? (isBrowserNamed() ? undefined : await chromiumByNpm());
  if (chromium === undefined) {
    if (isBrowserRequired()) throw new Error(howToGetOne);
    console.error(`The browser tests are skipped: ${howToGetOne}.`);
    project.provide("browser", null);
    return;
  }
  const portal = await builtPortal();
  project.provide("browser", { chromium, portal, year: await playedYear() });
};
