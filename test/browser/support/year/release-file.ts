import { listQuarantined } from "../../../../domain/evidence/contract.ts";
import { words } from "../../../../web/features/evidence/words.ts";
import { FileSummary } from "../../../../web/ui/evidence/file-summary.ts";
import type { Act } from "./act.ts";
import { textOf } from "./deed.ts";

/** An officer releases a file from the queue of those that wait to be checked, and says on what ground. */
export const releaseFile: Act = {
  at: () => "/work/evidence/quarantine",
  by: async (page, { params, request, language, read }) => {
    const w = words[language];
    const { rows } = await read(listQuarantined, {}, { limit: 100 });
    const { sha256 } = FileSummary.parse(rows.find(({ id }) => id === params["id"])?.summary);
    await page.locator(".evidence-rows li", { hasText: sha256 }).getByRole("checkbox").check();
    await page.getByLabel(w.reason).fill(textOf(request, "reason"));
    await page.getByRole("button", { name: w.release(1), exact: true }).click();
    await page.getByText(w.released(1)).waitFor();
  },
};
