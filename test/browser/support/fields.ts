import type { Locator } from "playwright-core";
import { words } from "../../../web/ui/evidence/words.ts";

/** The input of an open form for what its contract asks for at a place: `fieldAt(drawer, "brief.title")`. */
export const fieldAt = (drawer: Locator, place: string): Locator => drawer.locator(`[id$="_${place.replaceAll(".", "_")}"]`).first();

/** Types into the fields of a form, each at its place. */
export const fillFields = async (drawer: Locator, values: Readonly<Record<string, string>>): Promise<void> => {
  for (const [place, value] of Object.entries(values)) await fieldAt(drawer, place).fill(value);
};

const arrived = words.zh.arrivedAt("").trim();

/** Puts a small file into the nth place for files, and waits until it has arrived. */
export const attach = async (drawer: Locator, { nth = 0, name }: { readonly nth?: number; readonly name: string }): Promise<void> => {
  await drawer
    .locator("input[type=file]")
    .nth(nth)
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(`${name} ${nth}`) });
  // The row grows when the file has arrived and would move a button away from under the pointer.
  await drawer.locator(".evidence-rows li", { hasText: name }).filter({ hasText: arrived }).waitFor();
};
