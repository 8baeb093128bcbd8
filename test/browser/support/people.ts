import { type BrowserContext, chromium, type Page } from "playwright-core";
import type { Language } from "../../../web/language/words.ts";
import { type Watch, watch } from "./watch.ts";

/** How someone looks at the portal; Chinese, on an ordinary PC, unless said otherwise. */
export type Looks = { readonly language?: Language; readonly on?: Device };
export type Device = "pc" | "phone";

export const viewports = { pc: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } } as const satisfies Record<
  Device,
  unknown
>;

type Seated = { readonly context: BrowserContext; readonly watch: Watch };

/** The people at their browsers, each with a context of their own that no other shares. */
export type People = {
  /** A page of someone's, or of a visitor's, who signs in nowhere. */
  readonly pageOf: (person: string, looks: Looks) => Promise<Page>;
  /** What went wrong in anyone's browser since this was last asked, each line with whose it was. */
  readonly troubles: () => readonly string[];
  readonly pages: () => readonly Page[];
  readonly leave: () => Promise<void>;
};

/** Starts one browser, with nothing kept from an earlier one. */
export const openBrowser = async (executablePath: string): Promise<People> => {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
  const seats = new Map<string, Seated>();

  const seatOf = async (person: string, { language = "zh", on = "pc" }: Looks): Promise<Seated> => {
    const key = `${person} ${language} ${on}`;
    const known = seats.get(key);
    if (known) return known;
    const context = await browser.newContext({
      ...{ viewport: viewports[on], hasTouch: on === "phone", isMobile: on === "phone", reducedMotion: "reduce" },
      ...{ locale: language === "zh" ? "zh-CN" : "en-GB", timezoneId: "Asia/Shanghai" },
    });
    context.setDefaultTimeout(30_000);
    const made = { context, watch: await watch(context) };
    seats.set(key, made);
    return made;
  };

  return {
    pageOf: async (person, looks) => (await seatOf(person, looks)).context.newPage(),
    troubles: () => [...seats].flatMap(([key, seat]) => seat.watch.take().map((line) => `${key}: ${line}`)),
    pages: () => [...seats.values()].flatMap(({ context }) => context.pages()),
    leave: () => browser.close(),
  };
};
