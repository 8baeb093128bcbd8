import { ConformityItemId } from "../../../../domain/conformity-evaluation/conformity-items.ts";
import { words } from "../../../../web/features/conformity/words.ts";
import { codeWord } from "../../../../web/language/code-word.ts";
import { type Act, address } from "./act.ts";
import { textOf } from "./deed.ts";
import { rowsIn } from "./rows-in.ts";

/** The officer answers items of the conformity checklist and saves what was found. */
export const answerChecklist: Act = {
  at: address("/work/conformity/:id"),
  by: async (page, { request, language }) => {
    const w = words[language];
    const rows = page.locator(".checklist fieldset.answering");
    const items = rowsIn(request, "items");
    for (const { item, outcome, reason } of items) {
      const row = rows.nth(ConformityItemId.options.indexOf(ConformityItemId.parse(item)));
      await row.getByLabel(codeWord(language, { property: "outcome", value: String(outcome) }), { exact: true }).check();
      if (typeof reason === "string") await row.getByLabel(w.reason).fill(textOf({ reason }, "reason"));
    }
    await page.getByRole("button", { name: w.save(items.length), exact: true }).click();
  },
};
