import * as z from "zod";
import { LocalDate } from "../kernel/instant.ts";

/** How a column of an aspect's table is called, whether a row is complete without it, and what may be chosen. */
export type CellNote = {
  readonly zh: string;
  readonly en: string;
  readonly required: boolean;
  readonly options: readonly { readonly code: string; readonly zh: string; readonly en: string }[];
};

/** Every column of every table. A draft may leave any cell empty ("" or null), so that nothing typed is ever lost; the checks ask for it. */
export const cellNotes = z.registry<CellNote>();

const noted = <Schema extends z.ZodType>(schema: Schema, note: Omit<CellNote, "options"> & Partial<CellNote>): Schema => {
  cellNotes.add(schema, { options: [], ...note });
  return schema;
};

type Need = "required" | "optional";

/** Words of at most 200 characters. */
export const words = (zh: string, en: string, need: Need = "required") =>
  noted(z.string().trim().max(200), { zh, en, required: need === "required" });

/** A short code by which other tables name the row, e.g. a KPI's. */
export const code = (zh: string, en: string, need: Need = "required") =>
  noted(z.string().trim().max(40), { zh, en, required: need === "required" });

export const day = (zh: string, en: string, need: Need = "required") =>
  noted(LocalDate.nullable(), { zh, en, required: need === "required" });

export const year = (zh: string, en: string) => noted(z.int().min(1990).max(2100).nullable(), { zh, en, required: true });

/** A count of things or people, from 0. */
export const count = (zh: string, en: string, need: Need = "required") =>
  noted(z.int().min(0).max(1_000_000_000).nullable(), { zh, en, required: need === "required" });

/** Any measured figure; its unit is in another column or in the column's name. */
export const figure = (zh: string, en: string, need: Need = "required") =>
  noted(z.number().min(-1e15).max(1e15).nullable(), { zh, en, required: need === "required" });

export const percent = (zh: string, en: string) => noted(z.number().min(0).max(100).nullable(), { zh, en, required: true });

/** Yes, no, or not yet said. */
export const yesNo = (zh: string, en: string) => noted(z.boolean().nullable(), { zh, en, required: true });

/** One of a list of `[code, Chinese, English]`. */
export const choice = <const Code extends string>(
  zh: string,
  en: string,
  options: readonly (readonly [code: Code, zh: string, en: string])[],
) =>
  noted(z.enum(options.map(([option]) => option)).nullable(), {
    zh,
    en,
    required: true,
    options: options.map(([option, optionZh, optionEn]) => ({ code: option, zh: optionZh, en: optionEn })),
  });

/** Whether the figure is better when it is higher or lower. */
export const better = () =>
  choice("向好方向", "Better when", [
    ["higher", "越高越好", "Higher"],
    ["lower", "越低越好", "Lower"],
  ]);
