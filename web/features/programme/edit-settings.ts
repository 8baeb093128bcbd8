import * as z from "zod";
import { valueAt } from "../../../domain/programme/check-settings.ts";
import { type Setting, settings } from "../../../domain/programme/setting-catalogue.ts";

const Fielded = z.record(z.string(), z.unknown());

/** Settings with another value at a path; nothing else changes. */
export const withSetting = (tree: unknown, path: readonly string[], value: unknown): unknown => {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const fields = Fielded.parse(tree);
  return { ...fields, [name]: withSetting(fields[name], rest, value) };
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export type SettingChange = { readonly setting: Setting; readonly from: unknown; readonly to: unknown };

/** Every setting whose value differs between two sets. */
export const changesBetween = (before: unknown, after: unknown): readonly SettingChange[] =>
  settings
    .map((setting) => ({ setting, from: valueAt(before, setting.path), to: valueAt(after, setting.path) }))
    .filter(({ from, to }) => !same(from, to));

export const differsFromDefault = (tree: unknown, { path, fallback }: Setting): boolean => !same(valueAt(tree, path), fallback);

/** Groups whose numbers add up to something: told while they are typed. */
export const sumGroups = ["rubric.weights", "rubric.pointWeights", "acceptance.weights", "acceptance.rubric"] as const;

/** What the numbers of a group add up to. */
export const sumOf = (tree: unknown, group: string): number =>
  settings
    .filter(({ path }) => path.slice(0, -1).join(".") === group)
    .reduce((sum, { path }) => {
      const value = valueAt(tree, path);
      return typeof value === "number" ? sum + value : sum;
    }, 0);
