import type { Contract } from "../../../../domain/kernel/contract.ts";
import { type Entry, formTree, type Group, type List, type Variants } from "../../../../web/ui/act-form/form-tree.ts";
import { words } from "../../../../web/ui/act-form/words.ts";
import { settledAfter } from "../settled.ts";
import { type Fields, fieldsOf } from "./deed.ts";
import { fillLeaf } from "./fill-leaf.ts";
import type { FormIn } from "./form-in.ts";

/** Fills the form of a command with what is to be asked; what the screen has settled itself has no field and is left to it. */
export const fillForm = (form: FormIn, { request: schema }: Pick<Contract, "request">, request: Fields): Promise<void> =>
  fillGroup(form, formTree(schema), "", request);

const within = (place: string, name: string | number): string => (place === "" ? String(name) : `${place}.${name}`);

const fillGroup = async (form: FormIn, group: Group, place: string, values: Fields): Promise<void> => {
  for (const entry of group.entries) await fillEntry(form, entry, within(place, entry.name), values[entry.name]);
};

/** What screens settle themselves where they know it, so that no field asks for it. */
const maySettle = /^(?:cycleId|projectId|planVersion|institutionId|kind|resultListId)$/;

/** Whether the form asks at a place. Fields come one after another as their parts arrive, so that one that must be there is waited for. */
const isAsked = async (form: FormIn, name: string, place: string, value: unknown): Promise<boolean> => {
  const isEmpty = Array.isArray(value) && value.length === 0;
  if (!isEmpty && !maySettle.test(name)) await form.at(place).waitFor({ state: "attached" });
  return (await form.at(place).count()) > 0;
};

const fillEntry = async (form: FormIn, entry: Entry, place: string, value: unknown): Promise<void> => {
  if (value === undefined || value === null || entry.kind === "constant") return;
  if (entry.kind === "group") return fillGroup(form, entry, place, fieldsOf(value));
  if (entry.kind === "variants") return fillVariants(form, entry, place, fieldsOf(value));
  if (!(await isAsked(form, entry.name, place, value))) return;
  if (entry.kind === "list") return fillRows(form, entry, place, Array.isArray(value) ? value : []);
  return fillLeaf(form, entry, place, value);
};

/** First which of the shapes, then what that one asks for. */
const fillVariants = async (form: FormIn, { by, variants }: Variants, place: string, values: Fields): Promise<void> => {
  const shape = variants[String(values[by])];
  if (!shape) throw new Error(`${place} knows no ${values[by]}`);
  const which = within(place, by);
  if ((await form.at(which).count()) > 0)
    await settledAfter(form.form.page(), () => fillLeaf(form, { kind: "choice", name: by }, which, values[by]));
  await fillGroup(form, shape, place, values);
};

const fillRows = async (form: FormIn, { item }: List, place: string, values: readonly unknown[]): Promise<void> => {
  const w = words[form.language];
  const page = form.form.page();
  const list = form.at(place);
  const rows = list.locator(":scope > .act-row");
  const add = list.locator(":scope > .act-list-tools").getByRole("button", { name: w.add, exact: true });
  for (let count = await rows.count(); count < values.length; count += 1) {
    await settledAfter(page, () => add.click());
    await rows.nth(count).waitFor();
  }
  for (let count = await rows.count(); count > values.length; count -= 1) {
    await rows.last().locator(":scope > .act-row-tools button").last().click();
    await rows.nth(count - 1).waitFor({ state: "detached" });
  }
  for (const [index, value] of values.entries()) {
    const row = within(place, index);
    await (item.kind === "group" ? fillGroup(form, item, row, fieldsOf(value)) : fillVariants(form, item, row, fieldsOf(value)));
  }
};
