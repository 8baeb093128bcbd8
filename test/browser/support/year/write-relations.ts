import { words } from "../../../../web/features/member/words.ts";
import type { Act } from "./act.ts";
import { textOf } from "./deed.ts";
import { rowsIn } from "./rows-in.ts";

/** An expert says under their account what ties them to whom, in place of what stood there. */
export const writeRelations: Act = {
  at: () => "/work/account",
  by: async (page, { request, language }) => {
    const w = words[language];
    const part = page.locator("section.relations");
    const rows = part.locator("fieldset.relation");
    for (const [index, relation] of rowsIn(request, "relations").entries()) {
      if ((await rows.count()) <= index) await part.getByRole("button", { name: w.add, exact: true }).click();
      const row = rows.nth(index);
      await row.getByLabel(w.toOrganization).fill(textOf(relation, "organizationId"));
      await row.getByRole("combobox").selectOption(textOf(relation, "kind"));
    }
    await part.getByRole("button", { name: w.save, exact: true }).click();
    await part.getByText(w.saved).waitFor();
  },
};
