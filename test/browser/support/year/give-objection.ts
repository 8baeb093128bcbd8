import { words as openings } from "../../../../web/features/public/objection/opening-words.ts";
import { words } from "../../../../web/features/public/objection/words.ts";
import { type Act, address } from "./act.ts";
import { fieldsOf, textOf } from "./deed.ts";

/** Anyone objects on the page of the notice, without signing in, and is given number and code. */
export const giveObjection: Act = {
  at: address("/notices/:id"),
  by: async (page, { request, language }) => {
    const w = words[language];
    const objector = fieldsOf(request["objector"]);
    await page.getByRole("button", { name: openings[language].open }).click();
    await page.getByLabel(w.grounds).fill(textOf(request, "grounds"));
    await page.getByLabel(w.personName, { exact: true }).fill(textOf(objector, "name"));
    await page.getByLabel(w.contact).fill(textOf(objector, "contact"));
    await page.getByRole("button", { name: w.submit }).click();
    await page.getByRole("heading", { name: w.received }).waitFor();
  },
};
