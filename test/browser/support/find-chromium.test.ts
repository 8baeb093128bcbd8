import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findChromium, isBrowserNamed, isBrowserRequired } from "./find-chromium.ts";

describe("finding a browser", async () => {
  const folder = await mkdtemp(join(tmpdir(), "zhisheng-find-"));
  const program = join(folder, "chromium-browser");
  await writeFile(program, "");
  await chmod(program, 0o755);
  await writeFile(join(folder, "chromium"), "not to be run");
  await chmod(join(folder, "chromium"), 0o644);
  afterAll(() => rm(folder, { recursive: true }));

  it("takes the first on the path that may be run", () => {
    expect(findChromium({ PATH: ["/nowhere", folder].join(delimiter) })).toBe(program);
    expect(findChromium({ PATH: "/nowhere" })).toBeUndefined();
    expect(findChromium({})).toBeUndefined();
  });

  it("takes the one that is named, and no other when that is missing", () => {
    expect(findChromium({ PATH: "/nowhere", CHROMIUM_PATH: program })).toBe(program);
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: "/nowhere/chromium" })).toBeUndefined();
    expect(findChromium({ PATH: folder, CHROMIUM_PATH: "" })).toBe(program);
    expect(isBrowserNamed({ CHROMIUM_PATH: "/nowhere/chromium" })).toBe(true);
    expect(isBrowserNamed({ CHROMIUM_PATH: "" })).toBe(false);
  });

  it("is required where a change is judged, and where it is asked for", () => {
    expect(isBrowserRequired({ CI: "1" })).toBe(true);
    expect(isBrowserRequired({ CI: "true" })).toBe(true);
    expect(isBrowserRequired({ ZHISHENG_BROWSER: "required" })).toBe(true);
    expect(isBrowserRequired({ CI: "false" })).toBe(false);
    expect(isBrowserRequired({})).toBe(false);
  });
});
