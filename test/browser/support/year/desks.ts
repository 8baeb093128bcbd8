import type { Page } from "playwright-core";
import { enter } from "../edition-at.ts";
import type { Looks, People } from "../people.ts";
import { goSettled, openSettled, settledAfter } from "../settled.ts";
import { watchOf } from "../watch.ts";
import { commandAt } from "./commands.ts";

/** Somebody's page, kept open over the year. */
type Desk = {
  readonly page: Page;
  /** How much had happened in the year when they last looked. */
  seen: number;
  lastAt: number;
};

export type Desks = {
  /** The page of a person, at an address of the workplace, mostly by way of their inbox. */
  readonly at: (person: string, address: string) => Promise<Page>;
  /** Notes that they have done there what they came for, and have seen what came of it. */
  readonly left: (person: string) => void;
  /** Once: whether a person whose screen did not let them act may open it anew. They do so when next asked `at` it. */
  readonly mayOpenAnew: (person: string | undefined) => boolean;
  /** The page of whoever does not sign in, at a public address. */
  readonly visit: (address: string) => Promise<Page>;
};

type Given = {
  readonly people: People;
  readonly origin: string;
  readonly looks: Looks;
  /** How much has happened in the year. */
  readonly happened: () => number;
  /** Told of each command that a person's browser gave and the server took. */
  readonly onCommand: (person: string | undefined, name: string) => void;
};

/** A little longer than the portal takes what it has read for fresh (web/app/queries.ts). */
const staleAfterMs = 6_000;

/** What a person may meet by their place in the year, and the screens say in words. */
const expected: readonly (readonly [RegExp, string])[] = [
  [/answer: 404 GET .*\/api\/expert\/passport/, "who is no expert yet has no passport"],
  [/answer: 404 GET .*\/proposals\//, "nothing is proposed yet"],
  [/answer: 403 GET .*\/need-confirmations/, "what institutions found is sealed until the bids are opened"],
  [/answer: 404 GET .*\/promotions\//, "nothing is promoted yet"],
  [/answer: 404 GET .*\/calibration/, "no case is set yet, or nothing is computed yet"],
];

/** The pages of all who act in the year, one a person. */
export const openDesks = ({ people, origin, looks, happened, onCommand }: Given): Desks => {
  const desks = new Map<string, Desk>();
  let mayOpenAnew = true;

  const open = async (person: string | undefined): Promise<Page> => {
    const page = await people.pageOf(person ?? "visitor", looks);
    const context = page.context();
    for (const [what, why] of expected) watchOf(context).allow(what, why);
    context.on("response", (response) => {
      if (!response.ok() || !response.url().startsWith(`${origin}/api/`)) return;
      const name = commandAt(response.request().method(), response.url());
      if (name !== undefined) onCommand(person, name);
    });
    return page;
  };

  const deskOf = async (person: string): Promise<Desk> => {
    const known = desks.get(person);
    if (known) return known;
    const page = await open(person);
    await settledAfter(page, () => enter(page, `${origin}/work`, person));
    const desk = { page, seen: -1, lastAt: performance.now() };
    desks.set(person, desk);
    return desk;
  };

  /** By way of the inbox, through the item that leads there where there is one. */
  const byInbox = async (page: Page, address: string): Promise<void> => {
    const item = page.locator(`.inbox a[href="${address}"]`).first();
    if ((await item.count()) > 0) await settledAfter(page, () => item.click());
    else await goSettled(page, address);
  };

  return {
    left: (person) => {
      const desk = desks.get(person);
      if (desk) Object.assign(desk, { seen: happened(), lastAt: performance.now() });
    },
    at: async (person, address) => {
      const isNew = !desks.has(person);
      const { page, seen, lastAt } = await deskOf(person);
      if (isNew) await byInbox(page, address);
      else if (seen === happened() && page.url() === origin + address) return page;
      // The page may still take for fresh what others have changed since.
      else if (performance.now() - lastAt < staleAfterMs) await openSettled(page, origin + address);
      else {
        await goSettled(page, "/work");
        await byInbox(page, address);
      }
      return page;
    },
    mayOpenAnew: (person) => {
      const desk = person === undefined ? undefined : desks.get(person);
      if (desk) Object.assign(desk, { seen: -1, lastAt: performance.now() });
      const may = mayOpenAnew;
      mayOpenAnew = false;
      return may;
    },
    visit: async (address) => {
      const page = await open(undefined);
      await openSettled(page, origin + address);
      return page;
    },
  };
};
