import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { nameOf } from "./names.ts";

/** More than any list of the year is long. */
const longest = 400;

const chooseOne = async (field: Locator, wanted: string): Promise<void> => {
  const page = field.page();
  const name = nameOf(wanted);
  // Typing leaves few to go through.
  if (name !== undefined) await field.fill(name);
  const active = async (): Promise<string | null> => {
    const id = await field.getAttribute("aria-activedescendant");
    return id === null ? null : page.locator(`[id="${id}"]`).textContent({ timeout: 5_000 });
  };
  for (let pressed = 0; pressed < longest; pressed += 1) {
    if ((await active()) === wanted) return field.press("Enter");
    await field.press("ArrowDown");
  }
  throw new Error(`${wanted} is not among what can be chosen`);
};

/** Chooses one or several of a list by the keyboard: what it reads out of each option is what the option stands for. */
export const chooseByKeys = async (field: Locator, value: unknown): Promise<void> => {
  const chosen = await field.evaluate(
    (element) => element.closest(".ant-select")?.querySelectorAll(".ant-select-selection-item").length ?? 0,
  );
  if (!Array.isArray(value)) await chooseOne(field, String(value));
  else {
    // What stands there already was put there by the screen.
    if (chosen === 0) for (const one of value) await chooseOne(field, String(one));
    // A list of several stays open for more and would lie over what comes next; Escape on a closed one would close the drawer.
    if ((await field.getAttribute("aria-expanded")) === "true") await field.press("Escape");
  }
  await expect.poll(() => field.getAttribute("aria-expanded")).toBe("false");
  await field.press("Tab");
};
