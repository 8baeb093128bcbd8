import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Language } from "../../../web/language/words.ts";
import { guide, guidePictures, picturesShown } from "./guide-pictures.ts";
import { guideText } from "./guide-text.ts";
import { viewports } from "./people.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const artifacts = at("artifacts/screenshots");
const failures = at("artifacts/failures");

/** A picture of this many bytes still comes quickly over a phone's network. */
const mostBytes = 200_000;

const isWriting = (): boolean => process.env["ZHISHENG_GUIDE"] === "write";

type Shown = { readonly language: Language };

/**
 * Takes a picture of the page as it stands into `artifacts/screenshots/<name>.<language>.png`. Where a page of docs/guide shows
 * `images/<name>.<language>.png`, the guide must not go stale: what the screen says is kept beside the picture as text, and when it says
 * something else the test fails until `ZHISHENG_GUIDE=write` takes both anew.
 */
export const screenshot = async (page: Page, name: string, { language }: Shown): Promise<void> => {
  const stem = `${name}.${language}`;
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  const picture = await page.screenshot({ animations: "disabled", caret: "hide" });
  await mkdir(artifacts, { recursive: true });
  await writeFile(join(artifacts, `${stem}.png`), picture);
  if (!(await picturesShown(guide)).has(`${stem}.png`)) return;
  const text = guideText(await page.locator("main").ariaSnapshot());
  const [pictureFile, textFile] = [join(guidePictures, `${stem}.png`), join(guidePictures, `${stem}.txt`)];
  if (isWriting()) {
    expect(picture.length, `${stem}.png is too large for a guide`).toBeLessThan(mostBytes);
    expect(page.viewportSize(), "pictures of the guides are taken on a PC").toEqual(viewports.pc);
    await mkdir(guidePictures, { recursive: true });
    await writeFile(pictureFile, picture);
    await writeFile(textFile, text);
    return;
  }
  const kept = await readFile(textFile, "utf8").catch(() => "");
  expect(text, `docs/guide/images/${stem}.png no longer shows this screen: run the browser tests with ZHISHENG_GUIDE=write`).toBe(kept);
};

/** As many as tell what happened. */
const mostPages = 4;

/** Keeps how the pages opened last looked when a test failed, under `artifacts/failures`. */
export const keepFailure = async (test: string, pages: readonly Page[]): Promise<void> => {
  await mkdir(failures, { recursive: true });
  const name = test.replaceAll(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80);
  for (const [place, page] of pages.slice(-mostPages).entries()) {
    const picture = await page.screenshot().catch(() => undefined);
    if (picture) await writeFile(join(failures, `${name}-${place + 1}.png`), picture);
  }
};
