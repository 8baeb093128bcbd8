import type { Locator } from "playwright-core";
import { words } from "../../../web/ui/evidence/words.ts";

const idOf = (place: string): string => `[id$="_${place.replaceAll(".", "_")}"]`;

/** The input of an open form for what its contract asks for at a place: `fieldAt(drawer, "brief.title")`. */
export const fieldAt = (drawer: Locator, place: string): Locator => drawer.locator(idOf(place)).first();

/** Types into the fields of a form, each at its place. */
export const fillFields = async (drawer: Locator, values: Readonly<Record<string, string>>): Promise<void> => {
  for (const [place, value] of Object.entries(values)) await fieldAt(drawer, place).fill(value);
};

/** Chooses one of the options at a place by the beginning of its words, and sees that it stands there. */
export const choose = async (drawer: Locator, place: string, option: string): Promise<void> => {
  const field = fieldAt(drawer, place);
  await field.fill(option);
  await drawer.page().locator(".ant-select-item-option", { hasText: option }).waitFor();
  await field.press("Enter");
  await drawer.locator(`.ant-select:has(${idOf(place)})`, { hasText: option }).waitFor();
  await field.press("Tab");
};

const arrived = words.zh.arrivedAt("").trim();

/** Puts a small file where the form asks for one: at a place of what its contract asks for, or the nth of several; waits until it has arrived. */
export const attach = async (drawer: Locator, at: string | number, name: string): Promise<void> => {
  const zone = typeof at === "number" ? drawer.locator(".drop-zone").nth(at) : drawer.locator(`.drop-zone:has(${idOf(at)})`);
  await zone.locator("input[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(name) });
  // The row grows when the file has arrived and would move a button away from under the pointer.
  await drawer.locator(".evidence-rows li", { hasText: name }).filter({ hasText: arrived }).waitFor();
};
