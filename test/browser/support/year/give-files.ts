import { getEvidence } from "../../../../domain/evidence/contract.ts";
import { Id } from "../../../../domain/kernel/id.ts";
import { words } from "../../../../web/ui/evidence/words.ts";
import type { FormIn } from "./form-in.ts";

/** Puts a file of the name at a place of a form and waits until it has arrived. */
const upload = async ({ zoneAt, form, language }: FormIn, place: string, name: string): Promise<void> => {
  await zoneAt(place)
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(`${name} ${place}`) });
  // The row grows when the file has arrived and would move a button away from under the pointer.
  await form
    .locator(".evidence-rows li", { hasText: name })
    .filter({ hasText: words[language].arrivedAt("").trim() })
    .first()
    .waitFor();
};

/** Takes a file that was uploaded before from the list of one's own. */
const pick = async ({ zoneAt, form, language }: FormIn, place: string, name: string): Promise<void> => {
  const w = words[language];
  const page = form.page();
  // By the keyboard, which finds the button wherever it has moved meanwhile.
  await zoneAt(place).getByRole("button", { name: w.fromOwn }).press("Enter");
  const own = page.getByRole("dialog", { name: w.ownTitle });
  await own.getByLabel(w.ownFind).fill(name);
  await own.locator(".evidence-rows li", { hasText: name }).getByRole("checkbox").first().check();
  await own.getByRole("button", { name: w.ownTake(1) }).click();
  await own.waitFor({ state: "hidden" });
};

/** Gives the files a command rests on: one by uploading it here, several from what the organisation has uploaded for it already. */
export const giveFiles = async (form: FormIn, place: string, value: unknown): Promise<void> => {
  const nameOf = async (id: unknown): Promise<string> => (await form.read(getEvidence, { id: Id.parse(id) }, {})).file.fileName;
  if (Array.isArray(value)) for (const id of value) await pick(form, place, await nameOf(id));
  else await upload(form, place, `${place.replaceAll(".", "-")}.txt`);
};
