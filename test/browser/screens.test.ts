import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { type Actor, isParty } from "../../domain/member/actor.ts";
import { readSelf } from "../../domain/member/contract.ts";
import type { Screen } from "../../web/app/screen.ts";
import { screens } from "../../web/app/screens.ts";
import { words as frame } from "../../web/app/words.ts";
import type { Language } from "../../web/language/words.ts";
import { addressOf, unknownParameters } from "./support/addresses.ts";
import { editionAt } from "./support/edition-at.ts";
import { viewports } from "./support/people.ts";
import { keepFailure } from "./support/pictures.ts";
import { type Looked, screenFaults } from "./support/screen-faults.ts";
import { goSettled, settledAfter } from "./support/settled.ts";
import { it } from "./support/told.ts";
import { watchOf } from "./support/watch.ts";

/** As every role, instead of the one most concerned, and with the whole of axe also on a phone and in English. */
const isWhole = process.env["ZHISHENG_SCREENS"] === "all";

/** A screen is opened once, or by everyone in turn. */
const timeout = isWhole ? 900_000 : 180_000;

/** One of each kind who has had a part in the year, most concerned first. */
const visitors = [
  ...["officer", "approver", "committee-1", "administrator", "supervisor", "crowd-unit-001", "si-a", "anping", "association"],
  ...["expert-1", "crowd-candidate-001"],
] as const;

type Found = { readonly person: string | null; readonly address: string };
type Visit = Found & { readonly screen: Screen; readonly first: boolean };
type Look = Omit<Looked, "screen">;

describe("every screen of the portal", () => {
  const edition = editionAt("year-closed");
  const tabs = new Map<string | null, Promise<Page>>();
  const actors = new Map<string, Promise<Actor>>();

  const openTab = async (person: string | null): Promise<Page> => {
    const page = await (person === null ? edition.visit("/") : edition.signIn(person));
    const { allow } = watchOf(page.context());
    allow(/answer: 404 GET .*\/api\/expert\/passport/, "who is no expert has no passport, and the screen says so");
    allow(/answer: 404 GET .*\/procurements\/[^/]+\/proposals\//, "an institution that made no proposal has none, and the screen says so");
    return page;
  };

  const tabOf = (person: string | null): Promise<Page> => {
    const known = tabs.get(person) ?? openTab(person);
    tabs.set(person, known);
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

  /** Where those who may open the screen find an example of their own: all of them, or the first. */
  const addressesOf = async (screen: Screen): Promise<readonly Found[]> => {
    const found: Found[] = [];
    for (const person of await peopleFor(screen)) {
      const address = await addressOf(screen, { person: person ?? undefined, edition });
      if (address !== undefined) found.push({ person, address });
      if (found.length > 0 && !isWhole) break;
    }
    return found;
  };

  const speak = (page: Page, from: Language): Promise<void> =>
    settledAfter(page, () => page.getByRole("button", { name: frame[from].otherLanguage, exact: true }).click());

  const visit = async ({ screen, person, address, first }: Visit): Promise<readonly string[]> => {
    const page = await tabOf(person);
    const faults: string[] = [];
    const look = async (looked: Look): Promise<void> => {
      const found = await screenFaults(page, { screen, ...looked });
      const at = `${address} as ${person ?? "a visitor"} in ${looked.language} on a ${looked.on}`;
      if (found.length > 0) await keepFailure(at, [page]);
      faults.push(...found.map((fault) => `${at}: ${fault}`));
    };
    await page.setViewportSize(viewports.pc);
    // Where the screen before stopped half-way.
    if ((await page.locator("html").getAttribute("lang")) === "en") await speak(page, "en");
    await goSettled(page, address);
    await look({ language: "zh", on: "pc", axe: "whole" });
    await look({ language: "zh", on: "phone", axe: first && isWhole ? "whole" : "narrow" });
    if (!first) return faults;
    await speak(page, "zh");
    await look({ language: "en", on: "phone", ...(isWhole ? { axe: "narrow" } : {}) });
    await look({ language: "en", on: "pc", ...(isWhole ? { axe: "whole" } : {}) });
    await speak(page, "en");
    return faults;
  };

  it("can be opened by an example", () => {
    expect(unknownParameters(screens), "add examples to test/browser/support/addresses.ts").toEqual([]);
  });

  for (const screen of screens)
    it(`${screen.path} shows itself in both languages, on a PC and on a phone`, { timeout }, async () => {
      const found = await addressesOf(screen);
      expect(found, "somebody of the year finds something there").not.toEqual([]);
      const faults: string[] = [];
      for (const [place, one] of found.entries()) faults.push(...(await visit({ screen, ...one, first: place === 0 })));
      expect(faults.join("\n")).toBe("");
    });
});
