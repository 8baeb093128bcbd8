import type { Locator } from "playwright-core";
import type { Acting } from "../../../../local/rehearsal/stage.ts";
import type { Language } from "../../../../web/language/words.ts";

/** A form made from a contract, as it stands on a page. */
export type FormIn = {
  readonly form: Locator;
  /** The input or the group at a place of what the contract asks for: `terms.title`, `team.0.name`. */
  readonly at: (place: string) => Locator;
  /** Where files are put for a place. */
  readonly zoneAt: (place: string) => Locator;
  readonly language: Language;
  readonly read: Acting;
};

type Given = Pick<FormIn, "language" | "read">;

/** Takes hold of the form of acts within a drawer or a screen, once it stands there. */
export const formIn = async (scope: Locator, { language, read }: Given): Promise<FormIn> => {
  const form = scope.locator("form.act-form");
  const id = await form.getAttribute("id");
  // An id of the form's own makes the place exact: by its end alone `title` would also be `terms.title`.
  const idOf = (place: string): string => `[id="${id}_${place.replaceAll(".", "_")}"]`;
  return {
    form,
    at: (place) => form.locator(idOf(place)),
    zoneAt: (place) => form.locator(`.drop-zone:has(${idOf(place)})`),
    language,
    read,
  };
};
