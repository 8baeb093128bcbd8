import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { contentHash } from "./content-hash.ts";
import { keptDirectory } from "./kept.ts";

describe("what is made once and kept", async () => {
  const folder = await mkdtemp(join(tmpdir(), "zhisheng-kept-"));
  afterAll(() => rm(folder, { recursive: true }));

  it("is made once for a key, and not kept when it fails", async () => {
    let times = 0;
    const make = async (directory: string): Promise<void> => {
      times += 1;
      await mkdir(directory, { recursive: true });
      await writeFile(join(directory, "made"), String(times));
    };
    const root = join(folder, "root");
    await expect(keptDirectory(root, "a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    const places = [await keptDirectory(root, "a", make), await keptDirectory(root, "a", make)];
    expect(places).toEqual([join(root, "a"), join(root, "a")]);
    expect(await readFile(join(root, "a", "made"), "utf8")).toBe("1");
    const longAgo = new Date(Date.now() - 48 * 3_600_000);
    await utimes(join(root, "a"), longAgo, longAgo);
    await keptDirectory(root, "b", make);
    expect(await readdir(root)).toEqual(["b"]);
  });

  it("goes by the names and contents of its sources", async () => {
    const sources = { folders: ["sources"], files: [] };
    await mkdir(join(folder, "sources"));
    await writeFile(join(folder, "sources", "one.ts"), "1");
    const first = await contentHash(folder, sources);
    expect(await contentHash(folder, sources)).toBe(first);
    await writeFile(join(folder, "sources", "one.ts"), "2");
    const second = await contentHash(folder, sources);
    await rename(join(folder, "sources", "one.ts"), join(folder, "sources", "two.ts"));
    expect(new Set([first, second, await contentHash(folder, sources)]).size).toBe(3);
  });
});
