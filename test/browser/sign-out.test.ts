import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { planCultivation } from "../../domain/cultivation/contract.ts";
import { words } from "../../web/session/words.ts";
import { expectAccessible } from "./support/accessible.ts";
import { editionAt } from "./support/edition-at.ts";
import { it } from "./support/told.ts";

/** How many drafts the browser keeps, whoever typed them. */
const draftsIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open("zhisheng-drafts");
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction("drafts").objectStore("drafts").count();
          counting.onerror = () => fail(counting.error);
          counting.onsuccess = () => {
            opening.result.close();
            done(counting.result);
          };
        };
      }),
  );

describe("signing out with something typed and not sent", () => {
  const { signIn } = editionAt("year-begun");
  const form = `/work/act/${planCultivation.name}`;
  const typed = "质量提升培育计划";

  const write = async (page: Page): Promise<void> => {
    await page.locator("main form input").first().fill(typed);
    await expect.poll(() => draftsIn(page), { timeout: 10_000 }).toBe(1);
  };
  const leave = async (page: Page, how: string): Promise<void> => {
    await page.getByRole("button", { name: words.zh.signOut, exact: true }).click();
    await page.getByRole("dialog", { name: words.zh.keptTitle }).getByRole("button", { name: how }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/work"));
  };

  it("asks, and may be called off", async () => {
    const page = await signIn("officer", { at: form });
    await write(page);
    await page.getByRole("button", { name: words.zh.signOut, exact: true }).click();
    await page.getByRole("dialog", { name: words.zh.keptTitle }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await page.locator("main form input").first().inputValue()).toBe(typed);
    await page.close();
  });

  it("keeps it for the next time", async () => {
    const page = await signIn("officer-2", { at: form });
    await write(page);
    await leave(page, words.zh.keepAndLeave);
    await page.goto(new URL("/", page.url()).href);
    expect(await draftsIn(page)).toBe(1);
    await page.close();
  });

  it("clears it from a computer that others use", async () => {
    const page = await signIn("association", { at: form });
    await write(page);
    await leave(page, words.zh.clearAndLeave);
    await page.goto(new URL("/", page.url()).href);
    expect(await draftsIn(page)).toBe(0);
    await page.close();
  });
});
