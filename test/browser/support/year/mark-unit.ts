import type { Page } from "playwright-core";
import { words as cases } from "../../../../web/features/expert-own/calibration/words.ts";
import { words } from "../../../../web/features/expert-own/scoring/words.ts";
import { type Act, address } from "./act.ts";
import { type Deed, type Fields, fieldsOf } from "./deed.ts";
import { rowsIn } from "./rows-in.ts";

/** An expert marks the case that all mark first, to bring the same scale to it. */
export const markCase: Act = {
  at: address("/work/calibration/:id"),
  by: async (page, { request, language }) => {
    const w = cases[language];
    for (const { point, percent } of rowsIn(request, "marks")) await page.locator(`[id="case-${point}"]`).fill(String(percent));
    await page.getByRole("button", { name: w.submit }).click();
    await page.getByText(w.reference).first().waitFor();
  },
};

/** Marks points one after another, from the first: the number, what speaks for it, what could be better. */
const writeMarks = async (page: Page, marks: readonly Fields[], { language }: Deed): Promise<void> => {
  const w = words[language];
  const points = page.getByRole("navigation", { name: w.points }).getByRole("button");
  const form = page.getByRole("form", { name: w.mark, exact: true });
  const all = await points.count();
  for (const [index, mark] of marks.entries()) {
    await points.nth(index).click();
    await form.getByLabel(w.percent).fill(String(mark["percent"]));
    for (const part of ["reason", "strength", "improvement"] as const)
      if (typeof mark[part] === "string") await form.getByLabel(w[part], { exact: true }).fill(mark[part]);
    await page.locator(`.point-list li:nth-child(${index + 1}) [data-state="marked"]`).waitFor();
  }
  await page.getByText(w.progress(marks.length, all)).first().waitFor();
};

/** An expert begins to mark a unit; what is typed is saved by itself. */
export const beginMarks: Act = {
  at: address("/work/assignments/:id"),
  piecewise: true,
  by: async (page, deed) => {
    await writeMarks(page, rowsIn(deed.request, "marks"), deed);
    await page.locator('.save-line[data-standing="idle"]').waitFor();
  },
};

/** An expert marks the unit on every point and submits the sheet, which is locked then. */
export const submitMarks: Act = {
  at: address("/work/assignments/:id"),
  by: async (page, deed) => {
    const w = words[deed.language];
    await writeMarks(page, rowsIn(fieldsOf(deed.request["sheet"]), "marks"), deed);
    await page.getByRole("button", { name: w.submit, exact: true }).click();
    await page.getByRole("button", { name: w.yes, exact: true }).click();
    await page.locator(".scoring-head .mark.good").waitFor();
  },
};
