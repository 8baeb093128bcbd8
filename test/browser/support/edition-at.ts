import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Instant } from "../../../domain/kernel/instant.ts";
import { type Edition, startEdition } from "../../../local/edition.ts";
import { layoutOf } from "../../../local/layout.ts";
import { type Client, makeClient } from "../../../local/rehearsal/client.ts";
import { type Facts, openJournal } from "../../../local/rehearsal/journal.ts";
import { theatreOf } from "../../../local/rehearsal/theatre-of.ts";
import { type Looks, openBrowser, type People } from "./people.ts";
import { keepFailure } from "./pictures.ts";
import { crowd } from "./size.ts";
import { journalOf } from "./snapshot.ts";
import type { StageName } from "./stages.ts";
import { told } from "./told.ts";

/** The year 2026 as it stands at one moment, with people who act on it in their browsers. */
export type EditionAt = {
  readonly origin: () => string;
  /** A new page of a person who has signed in through the issuer's page, at an address of the workplace. One person keeps one browser context. */
  readonly signIn: (person: string, looks?: Looks & { readonly at?: string }) => Promise<Page>;
  /** A new page of someone who has not signed in. */
  readonly visit: (address: string, looks?: Looks) => Promise<Page>;
  /** The public API as a person, or as nobody: for what a test needs to know or to happen that it does not try in the browser. */
  readonly client: (person: string | undefined) => Promise<Client>;
  readonly now: () => Promise<Instant>;
  /** Moves the edition's clock on; everything that falls due on the way happens. */
  readonly moveTo: (to: Instant) => Promise<void>;
  /** Resolves once nothing is queued, running or moving in the edition. */
  readonly idle: () => Promise<void>;
  /** The mails the edition has sent, as they went out. */
  readonly mails: () => Promise<readonly string[]>;
  /** What a step of the rehearsal brought forth, e.g. `facts("推荐项目/0")["projectId"]`; empty when it has not been played yet. */
  readonly facts: (step: string) => Facts;
};

type Running = { readonly edition: Edition; readonly people: People; readonly directory: string };

const start = async (stage: StageName): Promise<Running> => {
  const { chromium, portal, year } = told();
  const directory = await mkdtemp(join(tmpdir(), "zhisheng-at-"));
  await cp(join(year, stage), directory, { recursive: true });
  const edition = await startEdition({ directory, portal, crowd, port: 0, seed: "demo", rehearsal: true, logLevel: "SILENT" });
  return { edition, directory, people: await openBrowser(chromium) };
};

/** Goes to an address of the workplace and, where the issuer asks who one is, says so. */
export const enter = async (page: Page, address: string, person: string): Promise<void> => {
  await page.goto(address);
  const choice = page.locator(`button[name=sub][value="${person}"]`);
  const inside = page.locator(".work");
  await choice.or(inside).first().waitFor();
  if (await choice.isVisible()) await choice.click();
  await inside.waitFor();
};

/**
 * Takes the year up at a moment, for the tests of the file or of the `describe` it is called in: they act on one edition in the order they
 * stand. After each test nothing may have gone wrong unnoticed in any browser; see `watchOf` for what a test expects to go wrong.
 */
export const editionAt = (stage: StageName): EditionAt => {
  let running: Running | undefined;
  const up = (): Running => {
    if (!running) throw new Error("the edition runs only while the tests do");
    return running;
  };

  beforeAll(async () => {
    running = await start(stage);
  });
  afterEach(async ({ task }) => {
    if (!running) return;
    const { people } = running;
    if (task.result?.state === "fail") await keepFailure(task.name, people.pages());
    expect(people.troubles(), "what went wrong in the browsers").toEqual([]);
  });
  afterAll(async () => {
    await running?.people.leave();
    await running?.edition.stop();
    if (running) await rm(running.directory, { recursive: true, force: true });
    running = undefined;
  });

  return {
    origin: () => up().edition.origin,
    signIn: async (person, { at = "/work", ...looks } = {}) => {
      const { edition, people } = up();
      const page = await people.pageOf(person, looks);
      await enter(page, edition.origin + at, person);
      return page;
    },
    visit: async (address, looks = {}) => {
      const { edition, people } = up();
      const page = await people.pageOf("visitor", looks);
      await page.goto(edition.origin + address);
      return page;
    },
    client: async (person) => {
      const { origin, issueToken } = up().edition;
      return makeClient(origin, person === undefined ? undefined : await issueToken(person));
    },
    now: () => theatreOf(up().edition).now(),
    moveTo: (to) => theatreOf(up().edition).moveClock(to),
    idle: () => up().edition.idle(),
    mails: async () => {
      const { outbox } = layoutOf(up().directory);
      const files = await readdir(outbox).catch(() => []);
      return Promise.all(files.toSorted().map((file) => readFile(join(outbox, file), "utf8")));
    },
    facts: (step) => openJournal(journalOf(up().directory)).of(step) ?? {},
  };
};
