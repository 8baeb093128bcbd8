import type { Page } from "playwright-core";
import type { Language } from "../../../../web/language/words.ts";
import type { Deed } from "./deed.ts";
import { doInDrawer, doInForm } from "./send-form.ts";

/** Where in the portal a command is done, and how. */
export type Act = {
  /** The address of the screen. */
  readonly at: (deed: Deed) => string | Promise<string>;
  readonly by: (page: Page, deed: Deed) => Promise<void>;
  /** Which answer ends it, for screens that save several times on the way; by default the first. */
  readonly isDone?: (view: unknown) => boolean;
  /** The screen sends it piece by piece, so that one request does not say all. */
  readonly piecewise?: true;
};

/** The acts of the portal by the names of their contracts. */
export type Acts = Readonly<Record<string, Act>>;

type Said = Readonly<Record<Language, string>>;

/** `/work/projects/:id` for a deed: `:id` of its parameters, any other name of its parameters or what it asks. */
export const address =
  (path: string) =>
  ({ params, request }: Pick<Deed, "params" | "request">): string =>
    path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name] ?? request[name])));

/** Behind a button of a screen; `opens` is what the button says where that is not the command's title. */
export const drawer = (path: string, opens?: Said): Act => ({
  at: address(path),
  by: (page, deed) => doInDrawer(page, deed, opens === undefined ? {} : { opens: opens[deed.language] }),
});

/** In the form that stands open on a screen. */
export const openForm = (path: string, sends?: Said): Act => ({
  at: address(path),
  by: (page, deed) => doInForm(page, deed, sends === undefined ? {} : { sends: sends[deed.language] }),
});
