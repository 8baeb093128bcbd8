import { words } from "../../../../web/features/expert-own/acceptance/words.ts";
import type { Act } from "./act.ts";
import { fieldsOf, textOf } from "./deed.ts";
import { rowsIn } from "./rows-in.ts";

/** A member of the panel marks each line of the rubric and submits their sheet, which is locked then. */
export const markAcceptance: Act = {
  at: ({ person, params }) => `/work/acceptance-panels/${textOf(params, "id").replace(`-${person}`, "")}`,
  by: async (page, { request, language }) => {
    const w = words[language];
    const sheet = page.getByRole("region", { name: w.sheet });
    for (const [index, mark] of rowsIn(fieldsOf(request), "marks").entries()) {
      const line = sheet.locator("fieldset").nth(index);
      await line.getByLabel(w.materialsMark, { exact: true }).fill(String(Number(mark["materials"]) / 10));
      await line.getByLabel(w.defenceMark, { exact: true }).fill(String(Number(mark["defence"]) / 10));
    }
    await sheet.getByRole("button", { name: w.submit, exact: true }).click();
    await sheet.getByRole("button", { name: w.yes, exact: true }).click();
    await sheet.locator(".mark.good").waitFor();
  },
};
