import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { type Actor, isParty } from "../../domain/member/actor.ts";
import { readSelf } from "../../domain/member/contract.ts";
import type { Screen } from "../../web/app/screen.ts";
import { screens } from "../../web/app/screens.ts";
import { words as frame } from "../../web/app/words.ts";
import type { Language } from "../../web/language/words.ts";
import { accessibilityFaults } from "./support/accessible.ts";
import { addressOf, unknownParameters } from "./support/addresses.ts";
import { editionAt } from "./support/edition-at.ts";
import { viewports } from "./support/people.ts";
import { keepFailure } from "./support/pictures.ts";
import { openSettled } from "./support/settled.ts";
import { it } from "./support/told.ts";

/** One of each kind who has had a part in the year, most concerned first. */
const visitors = [
  ...["officer", "approver", "committee-1", "administrator", "supervisor", "crowd-unit-001", "si-a", "anping", "association"],
  ...["expert-1", "crowd-candidate-001"],
] as const;

type Found = { readonly person: string | null; readonly address: string };
type Visit = Found & { readonly screen: Screen; readonly language: Language; readonly first: boolean };

describe("every screen of the portal", () => {
  const edition = editionAt("year-closed");
  const tabs = new Map<string, Promise<Page>>();
  const actors = new Map<string, Promise<Actor>>();

  const tabOf = (person: string | null, language: Language): Promise<Page> => {
    const key = `${person ?? ""} ${language}`;
    const known = tabs.get(key) ?? (person === null ? edition.visit("/", { language }) : edition.signIn(person, { language }));
    tabs.set(key, known);
    return known;
  };

  /** The year has made experts of some, so that the table is asked who they are. */
  const actorOf = (person: string): Promise<Actor> => {
    const known = actors.get(person) ?? edition.client(person).then(async ({ call }) => call(readSelf, {}, {}));
    actors.set(person, known);
    return known;
  };

  const peopleFor = async (screen: Screen): Promise<readonly (string | null)[]> => {
    if (screen.who.length === 0) return [null];
    const may = await Promise.all(visitors.map(async (person) => isParty(await actorOf(person), screen.who)));
    return visitors.filter((_, place) => may[place]);
  };

  /** What is wrong with a screen as it stands in a tab; `thorough` asks axe as well. */
  const faultsOf = async (page: Page, thorough: boolean): Promise<readonly string[]> => {
    const headings = await page.locator("h1").count();
    const tooWide = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    return [
      ...(headings === 1 ? [] : [`${headings} headings of the first level`]),
      ...(tooWide === true ? ["the page scrolls sideways"] : []),
      ...(thorough ? await accessibilityFaults(page) : []),
    ];
  };

  const visit = async ({ screen, person, address, language, first }: Visit): Promise<readonly string[]> => {
    const page = await tabOf(person, language);
    await page.setViewportSize(viewports.pc);
    await openSettled(page, edition.origin() + address);
    const title = await page.title();
    // The screen of one record may bear the record's name.
    const isNamed = screen.path.includes(":") ? title.endsWith(` · ${frame[language].product}`) : title.startsWith(screen.title[language]);
    const named = isNamed ? [] : [`it is called ${title}`];
    const wide = await faultsOf(page, true);
    await page.setViewportSize(viewports.phone);
    const narrow = await faultsOf(page, first && language === "zh");
    const at = `${address} as ${person ?? "a visitor"} in ${language}`;
    if ([...named, ...wide, ...narrow].length > 0) await keepFailure(at, [page]);
    return [...[...named, ...wide].map((fault) => `${at}, on a PC: ${fault}`), ...narrow.map((fault) => `${at}, on a phone: ${fault}`)];
  };

  /** Where each who may open the screen finds an example of their own. */
  const addressesOf = async (screen: Screen): Promise<readonly Found[]> => {
    const found = await Promise.all(
      (await peopleFor(screen)).map(async (person) => {
        const address = await addressOf(screen, { person: person ?? undefined, edition });
        return address === undefined ? [] : [{ person, address }];
      }),
    );
    return found.flat();
  };

  it("can be opened by an example", () => {
    expect(unknownParameters(screens), "add examples to test/browser/support/addresses.ts").toEqual([]);
  });

  for (const screen of screens)
    it(`${screen.path} shows itself to each who may open it, in both languages, on a PC and on a phone`, async () => {
      const found = await addressesOf(screen);
      expect(found, "somebody of the year finds something there").not.toEqual([]);
      const faults: string[] = [];
      for (const [place, one] of found.entries()) {
        const first = place === 0;
        faults.push(...(await visit({ screen, ...one, language: "zh", first })));
        if (first) faults.push(...(await visit({ screen, ...one, language: "en", first })));
      }
      expect(faults.join("\n")).toBe("");
    });
});
