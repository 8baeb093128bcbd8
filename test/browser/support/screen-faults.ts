import type { Page } from "playwright-core";
import type { Screen } from "../../../web/app/screen.ts";
import { words as frame } from "../../../web/app/words.ts";
import type { Language } from "../../../web/language/words.ts";
import { accessibilityFaults, type Thoroughness } from "./accessible.ts";
import { untranslated } from "./own-words.ts";
import { type Device, viewports } from "./people.ts";

export type Looked = {
  readonly screen: Screen;
  readonly language: Language;
  readonly on: Device;
  /** How much axe is asked; absent: nothing. */
  readonly axe?: Thoroughness;
};

/** The screen of one record may bear the record's name. */
const titleFaults = async (page: Page, { screen, language }: Looked): Promise<readonly string[]> => {
  const title = await page.title();
  const isNamed = screen.path.includes(":") ? title.endsWith(` · ${frame[language].product}`) : title.startsWith(screen.title[language]);
  return isNamed ? [] : [`it is called ${title}`];
};

/** What is wrong with a screen as it stands on a page, seen on a device. */
export const screenFaults = async (page: Page, looked: Looked): Promise<readonly string[]> => {
  const { language, on, axe } = looked;
  await page.setViewportSize(viewports[on]);
  const headings = await page.locator("h1").count();
  const tooWide = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
  const refusals = await page.locator(".failure, .fault").allInnerTexts();
  return [
    ...(await titleFaults(page, looked)),
    ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
    ...(tooWide === true ? ["the page scrolls sideways"] : []),
    ...refusals.map((text) => `it could not be read: ${text}`),
    ...(language === "en" ? (await untranslated(page)).map((text) => `it says in Chinese: ${text}`) : []),
    ...(axe === undefined ? [] : await accessibilityFaults(page, axe)),
  ];
};
