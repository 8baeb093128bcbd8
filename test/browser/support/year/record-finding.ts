import { Id } from "../../../../domain/kernel/id.ts";
import { getTechnicalEvaluation } from "../../../../domain/technical-evaluation/contract.ts";
import { words } from "../../../../web/features/expert-own/on-site/words.ts";
import { type Act, address } from "./act.ts";
import { textOf } from "./deed.ts";

/** One of the team writes down on site what was found, and by how much it moves the mark. */
export const recordFinding: Act = {
  at: address("/work/panels/:id/on-site"),
  by: async (page, { params, request, language, read }) => {
    const w = words[language];
    const seen = await read(getTechnicalEvaluation, { id: Id.parse(params["id"]) }, {});
    const items = seen.sight === "whole" ? (seen.evaluation.onSite?.items ?? []) : [];
    const finding = page.locator("fieldset.finding").nth(items.findIndex(({ itemId }) => itemId === params["itemId"]));
    await finding.getByLabel(w.finding, { exact: true }).fill(textOf(request, "text"));
    await finding.getByLabel(w.adjustment).fill(String(request["adjustment"]));
    await finding.getByRole("button", { name: w.save, exact: true }).click();
    await finding.getByText(w.saved, { exact: true }).waitFor();
  },
};
