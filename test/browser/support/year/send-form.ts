import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Language } from "../../../../web/language/words.ts";
import { words } from "../../../../web/ui/act-form/words.ts";
import { settledAfter } from "../settled.ts";
import type { Deed } from "./deed.ts";
import { fillForm } from "./fill-form.ts";
import { type FormIn, formIn } from "./form-in.ts";

/** Sends a form that is filled, and looks it over once more where that is asked. Fails with what the form finds wanting. */
const sendForm = async (form: Locator, language: Language, sendLabel = words[language].send): Promise<void> => {
  const said = words[language];
  const send = form.getByRole("button", { name: sendLabel, exact: true });
  const confirm = form.getByRole("button", { name: said.confirm, exact: true });
  await send.or(confirm).first().waitFor();
  if (!(await send.isVisible())) return confirm.click();
  const done = form.page().locator(".act-done, .act-beside:not(:empty)").first();
  await send.click();
  const stands = async (): Promise<string> => {
    if (await confirm.isVisible()) return "asks";
    if (!(await send.isVisible()) || (await done.isVisible())) return "done";
    return (await form.getByRole("alert").allInnerTexts()).join("\n");
  };
  await expect.poll(stands, { timeout: 20_000 }).toMatch(/^(?:asks|done)$/);
  if (await confirm.isVisible()) await confirm.click();
};

type Labels = {
  /** On the button that opens the form; by default the contract's title. */
  readonly opens?: string;
  readonly sends?: string;
};

/** Takes hold of a form as it begins: what was typed before the screen was opened anew is cleared. */
const emptyForm = async (scope: Locator, deed: Deed): Promise<FormIn> => {
  await scope.locator("form.act-form").waitFor();
  const clear = scope.locator(".act-draft").getByRole("button", { name: words[deed.language].discard, exact: true });
  if (await clear.isVisible()) {
    await clear.click();
    await clear.waitFor({ state: "hidden" });
  }
  return formIn(scope, deed);
};

/** Does a command by the button that a screen has for it and the form behind it. */
export const doInDrawer = async (page: Page, deed: Deed, { opens, sends }: Labels = {}): Promise<void> => {
  const { contract, request, language } = deed;
  const drawer = page.getByRole("dialog");
  const button = page.getByRole("button", { name: opens ?? contract.title[language], exact: true });
  await settledAfter(page, async () => {
    await button.click();
    await drawer.locator("form.act-form").waitFor();
  });
  const form = await emptyForm(drawer, deed);
  await fillForm(form, contract, request);
  await sendForm(form.form, language, sends);
  await drawer.waitFor({ state: "hidden" });
};

/** Does a command by the form that stands open on its screen. */
export const doInForm = async (page: Page, deed: Deed, { sends }: Labels = {}): Promise<void> => {
  const { contract, request, language } = deed;
  const form = await emptyForm(page.locator("main"), deed);
  await fillForm(form, contract, request);
  await sendForm(form.form, language, sends);
};
