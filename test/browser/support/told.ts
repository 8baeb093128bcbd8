import { inject, it as itself } from "vitest";

/** What the setup tells the browser tests; null where no browser was found. */
type Told = {
  readonly chromium: string;
  /** Where the built portal lies. */
  readonly portal: string;
  /** Where the moments of the year are kept. */
  readonly year: string;
} | null;

declare module "vitest" {
  interface ProvidedContext {
    readonly browser: Told;
  }
}

const browser = inject("browser");

/** A browser test: skipped where there is no browser, for which the setup has given the reason. */
export const it = itself.skipIf(browser === null);

/** The browser, the portal and the year. Throws without a browser: nothing but a browser test needs them. */
export const told = (): NonNullable<Told> => {
  if (browser === null) throw new Error("there is no browser; write browser tests with the `it` of this module");
  return browser;
};
