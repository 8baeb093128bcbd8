import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Language } from "../../../web/language/words.ts";
import { words } from "../../../web/ui/act-form/words.ts";

type Performed = { readonly language?: Language; readonly fill?: (drawer: Locator) => Promise<void> };

/** Does what a button of a screen offers: opens its drawer, fills the form, sends it, and looks it over once more where that is asked. */
export const perform = async (page: Page, name: string, { language = "zh", fill }: Performed = {}): Promise<void> => {
  const said = words[language];
  await page.getByRole("button", { name, exact: true }).click();
  const drawer = page.getByRole("dialog");
  const send = drawer.getByRole("button", { name: said.send, exact: true });
  const confirm = drawer.getByRole("button", { name: said.confirm, exact: true });
  await send.or(confirm).first().waitFor();
  await fill?.(drawer);
  if (await send.isVisible()) await send.click();
  const wanting = drawer.getByRole("alert");
  const stands = async (): Promise<string> => {
    if ((await confirm.isVisible()) || !(await drawer.isVisible())) return "taken";
    return (await wanting.allInnerTexts()).join("\n");
  };
  await expect.poll(stands, { timeout: 20_000 }).toBe("taken");
  if (await confirm.isVisible()) await confirm.click();
  await drawer.waitFor({ state: "hidden" });
};
