import { words } from "../../../../web/features/acceptance/words.ts";
import { type Act, address } from "./act.ts";
import { rowsIn } from "./rows-in.ts";

/** The officer judges each material beside its files and saves what was found. */
export const reviewMaterials: Act = {
  at: address("/work/acceptances/:id"),
  by: async (page, { request, language }) => {
    const w = words[language];
    const findings = page.locator("fieldset.finding");
    const reviews = rowsIn(request, "reviews");
    for (const [index, { outcome, reason }] of reviews.entries()) {
      const finding = findings.nth(index);
      await finding.getByLabel(outcome === "accepted" ? w.accepted : w.needsSupplement).check();
      if (typeof reason === "string") await finding.getByLabel(w.reason).fill(reason);
    }
    await page.getByRole("button", { name: w.save(reviews.length) }).click();
    await page.getByText(w.reviewed(reviews.length, reviews.length)).waitFor();
  },
};
