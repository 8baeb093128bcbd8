import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { guide, guidePictures, picturesShown } from "./guide-pictures.ts";

const mostBytes = 200_000;

describe("the pictures of the guides", () => {
  it("are found in the pages that show them", async () => {
    const folder = await mkdtemp(join(tmpdir(), "zhisheng-guide-"));
    await mkdir(join(folder, "zh"));
    await writeFile(join(folder, "zh", "unit.md"), "![申请](../images/unit-application.zh.png)\n见 images/inbox.zh.png。");
    await writeFile(join(folder, "unit.md"), "![The application](images/unit-application.en.png)");
    await writeFile(join(folder, "note.txt"), "images/not-shown.png");
    expect([...(await picturesShown(folder))].toSorted()).toEqual(["inbox.zh.png", "unit-application.en.png", "unit-application.zh.png"]);
    await rm(folder, { recursive: true });
  });

  it("are kept, each with what its screen said, and no others", async () => {
    const shown = [...(await picturesShown(guide))].flatMap((name) => [name, name.replace(/png$/, "txt")]);
    const kept = await readdir(guidePictures).catch(() => []);
    expect(kept.toSorted()).toEqual(shown.toSorted());
    const sizes = await Promise.all(kept.map(async (name) => ({ name, bytes: (await stat(join(guidePictures, name))).size })));
    expect(sizes.filter(({ bytes }) => bytes > mostBytes)).toEqual([]);
  });
});
