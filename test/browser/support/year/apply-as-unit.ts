import { words as sections } from "../../../../web/features/application/section/words.ts";
import { words } from "../../../../web/features/application/words.ts";
import { type Act, address } from "./act.ts";
import { fieldsOf, textOf } from "./deed.ts";

/** A unit begins its application for the year. */
export const beginApplication: Act = {
  at: () => "/work/applications",
  by: async (page, { request, language }) => {
    await page.getByRole("button", { name: words[language].applyFor(textOf(request, "cycleId").slice(-4)) }).click();
    await page.waitForURL("**/work/applications/*");
  },
};

/** Its representative signs that it applies of its own will. */
export const signStatement: Act = {
  at: address("/work/applications/:id"),
  by: async (page, { language }) => {
    const w = words[language];
    await page.getByLabel(w.agree).check();
    await page.getByRole("button", { name: w.sign, exact: true }).click();
    await page.getByRole("button", { name: w.sign, exact: true }).waitFor({ state: "detached" });
  },
};

const isComplete = (view: unknown): boolean => fieldsOf(view)["complete"] === true;

/** It says who it is, with a file in each place for one; the screen saves by itself, and the save that makes it complete counts. */
export const writeSection: Act = {
  at: address("/work/applications/:id/sections/:section"),
  piecewise: true,
  isDone: isComplete,
  by: async (page, { params, request, language }) => {
    if (params["section"] !== "profile")
      throw new Error(`the first section written in the portal is the profile, not ${params["section"]}`);
    const w = sections[language];
    const content = fieldsOf(request["content"]);
    const contact = fieldsOf(content["contact"]);
    const answers = { [w.field]: content["field"], [w.products]: content["products"], [w.employees]: content["employees"] };
    const reached = { [w.department]: contact["department"], [w.phone]: contact["phone"], [w.email]: contact["email"] };
    for (const [label, value] of Object.entries({ ...answers, ...reached }))
      await page.getByLabel(label, { exact: true }).fill(String(value));
    await page.getByLabel(w.scale, { exact: true }).selectOption(textOf(content, "scale"));
    const slots = page.locator(".slot");
    for (let nth = 0; nth < (await slots.count()); nth += 1) {
      const name = `profile-${nth + 1}.txt`;
      const file = { name, mimeType: "text/plain", buffer: Buffer.from(name) };
      await slots.nth(nth).locator("input[type=file]").setInputFiles(file);
      await slots.nth(nth).locator(".evidence-rows li", { hasText: name }).first().waitFor();
    }
    await page.locator('.save-state[data-standing="saved"]').waitFor();
    await page.getByText(w.complete).waitFor();
  },
};
