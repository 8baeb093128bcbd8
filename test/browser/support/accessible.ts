import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import * as z from "zod";

const Found = z.array(
  z.object({
    id: z.string(),
    impact: z.string().nullish(),
    help: z.string(),
    nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string().nullish() })),
  }),
);

/** What must not be found on any page. */
const grave = new Set(["serious", "critical"]);

/** Every rule of axe, or only what may go wrong because a page is narrower, which takes a tenth of the time. */
export type Thoroughness = "whole" | "narrow";

const options: Readonly<Record<Thoroughness, object>> = {
  whole: { resultTypes: ["violations"] },
  narrow: {
    resultTypes: ["violations"],
    runOnly: ["scrollable-region-focusable", "button-name", "link-name", "label", "aria-hidden-focus"],
  },
};

/** Each serious or critical finding of axe on the page as it stands: rule, help, and where. Runs past the page's policy, as a debugger does. */
export const accessibilityFaults = async (page: Page, thoroughness: Thoroughness = "whole"): Promise<readonly string[]> => {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe.source);
  const found = Found.parse(
    await page.evaluate(
      `axe.run(document, ${JSON.stringify(options[thoroughness])}).then(({ violations }) => JSON.parse(JSON.stringify(violations)))`,
    ),
  );
  return found
    .filter(({ impact }) => grave.has(impact ?? ""))
    .map(({ id, help, nodes }) => {
      const places = nodes.map(
        ({ target, failureSummary }) => `  at ${target.join(" ")}\n    ${failureSummary?.replaceAll("\n", "\n    ") ?? ""}`,
      );
      return `${id}: ${help}\n${places.join("\n")}`;
    });
};

/** Fails when axe finds anything serious or critical on the page. */
export const expectAccessible = async (page: Page): Promise<void> => {
  expect((await accessibilityFaults(page)).join("\n"), `accessibility of ${page.url()}`).toBe("");
};
