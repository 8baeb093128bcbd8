import type { Locator } from "playwright-core";
import { expect } from "vitest";
import type { Entry } from "../../../../web/ui/act-form/form-tree.ts";
import { yuanOf } from "../../../../web/ui/inputs/amount.ts";
import { wallClockOf } from "../../../../web/ui/inputs/beijing-time.ts";
import { chooseByKeys } from "./choose-by-keys.ts";
import type { FormIn } from "./form-in.ts";
import { giveFiles } from "./give-files.ts";
import { nameOf } from "./names.ts";

type Leaf = Pick<Entry, "kind" | "name">;

/** What a person may see at a place, the first that fits. */
const looks = [
  ["files", ".drop-zone *"],
  ["search", "[role=combobox]"],
  ["select", "select"],
  ["tick", "input[type=checkbox]"],
  ["type", "input, textarea"],
  ["radios", ":has(input[type=radio])"],
  ["boxes", ":has(input[type=checkbox])"],
  ["ranking", ":has(ol)"],
] as const;

/** `said` where the screen gives the answer by itself and shows it. */
const kindOf = async (field: Locator): Promise<(typeof looks)[number][0] | "said"> => {
  const place = await field.evaluate((element, known) => known.findIndex(([, selector]) => element.matches(selector)), looks);
  return looks[place]?.[0] ?? "said";
};

const typed = ({ kind, name }: Leaf, value: unknown): string => {
  if (kind === "moment") return wallClockOf(value);
  if (name.endsWith("Fen")) return yuanOf(value);
  return Array.isArray(value) ? value.join("\n") : String(value);
};

/** Gives one answer the way the field there is made for. */
export const fillLeaf = async (form: FormIn, leaf: Leaf, place: string, value: unknown): Promise<void> => {
  const field = form.at(place);
  switch (await kindOf(field)) {
    case "files":
      return giveFiles(form, place, value);
    case "search":
      return chooseByKeys(field, value);
    case "select":
      await field.selectOption(String(value));
      return;
    case "tick":
      return field.check();
    case "type":
      return field.fill(typed(leaf, value));
    case "radios":
      return field.locator(`input[type=radio][value="${String(value)}"]`).check();
    case "boxes":
      return tickFirst(field, Array.isArray(value) ? value.length : 0);
    case "ranking":
      return rank(field, Array.isArray(value) ? value.map(String) : []);
    case "said":
      return;
  }
};

/** The rehearsal always names all, or the first so many in the order of the screen; that it was these shows in what is sent. */
const tickFirst = async (field: Locator, count: number): Promise<void> => {
  const boxes = field.getByRole("checkbox");
  for (let nth = 0; nth < count; nth += 1) {
    await boxes.nth(nth).click();
    // The form keeps what is ticked, so that the box follows a moment later.
    await expect.poll(() => boxes.nth(nth).isChecked()).toBe(true);
  }
};

const rank = async (field: Locator, ids: readonly string[]): Promise<void> => {
  for (const id of ids) {
    const name = nameOf(id) ?? id;
    await field.locator(":scope > p", { hasText: name }).getByRole("button").click();
    await field.locator("ol > li", { hasText: name }).waitFor();
  }
};
