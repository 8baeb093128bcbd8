import * as z from "zod";
import { type Details, ok, type Refusal, type Refused, type Result, refuse } from "../kernel/result.ts";
import { ProgrammeSettings } from "./programme-settings.ts";
import { NamedItem } from "./setting.ts";
import { type Setting, type SettingRange, settingAt, settings } from "./setting-catalogue.ts";
import { settingRules } from "./setting-rules.ts";

type ShapeCode =
  | "setting-unknown"
  | "setting-missing"
  | "setting-out-of-range"
  | "setting-not-odd"
  | "setting-not-a-choice"
  | "setting-malformed";
type RuleCode =
  | "weights-do-not-sum"
  | "grades-not-decreasing"
  | "bands-do-not-cover"
  | "trimming-leaves-too-few"
  | "retention-below-law"
  | "list-shortened";
export type SettingsRefusalCode = ShapeCode | RuleCode;

/** The value at a path, or undefined where the way ends. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, name) => {
    const object = z.record(z.string(), z.unknown()).safeParse(inner);
    return object.success && Object.hasOwn(object.data, name) ? object.data[String(name)] : undefined;
  }, value);

const shown = (given: unknown): string | number =>
  typeof given === "number" || typeof given === "string" ? given : JSON.stringify(given).slice(0, 100);

const allowed = (range: SettingRange): Details => {
  switch (range.kind) {
    case "whole":
      return { lowest: range.lowest, highest: range.highest };
    case "choice":
    case "selection":
      return { choices: range.choices.join(", ") };
    case "open":
      return {};
  }
};

const codeFor = (range: SettingRange, given: unknown): ShapeCode => {
  if (range.kind === "choice" || range.kind === "selection") return "setting-not-a-choice";
  if (range.kind !== "whole" || typeof given !== "number" || !Number.isInteger(given)) return "setting-malformed";
  return given < range.lowest || given > range.highest ? "setting-out-of-range" : "setting-not-odd";
};

const refuseSetting = ({ key, path, clause, range }: Setting, candidate: unknown): Refused<Refusal<ShapeCode>> => {
  const given = valueAt(candidate, path);
  if (given === undefined) return refuse("setting-missing", clause, { key });
  return refuse(codeFor(range, given), clause, { key, given: shown(given), ...allowed(range) });
};

const refuseShape = (issue: z.core.$ZodIssue | undefined, candidate: unknown): Refused<Refusal<ShapeCode>> => {
  const path = issue?.path ?? [];
  const setting = settingAt(path);
  if (setting !== undefined) return refuseSetting(setting, candidate);
  if (issue?.code === "unrecognized_keys") return refuse("setting-unknown", "4", { key: [...path, ...issue.keys.slice(0, 1)].join(".") });
  const code = valueAt(candidate, path) === undefined && path.length > 0 ? "setting-missing" : "setting-malformed";
  return refuse(code, "4", { key: path.join(".") || "settings" });
};

const codesOf = (list: unknown): readonly string[] =>
  z
    .array(NamedItem)
    .parse(list)
    .map(({ code }) => code);

/** Lists that law or fairness fills may grow, never shrink. */
const shortened = (candidate: ProgrammeSettings): Refused<Refusal<"list-shortened">> | null => {
  for (const { key, path, clause, fallback, extendOnly } of settings) {
    if (extendOnly !== true) continue;
    const present = codesOf(valueAt(candidate, path));
    const missing = codesOf(fallback).find((code) => !present.includes(code));
    if (missing !== undefined) return refuse("list-shortened", clause, { key, missing });
  }
  return null;
};

/**
 * Checks a whole set of settings as an administrator wrote it, `candidate` being parsed JSON: every setting there, none unknown, each within its range, and
 * the sums and orders between them. The refusal names the first setting that is wrong (`key`), what was given and what may be.
 */
export const checkSettings = (candidate: unknown): Result<ProgrammeSettings, Refusal<SettingsRefusalCode>> => {
  const parsed = ProgrammeSettings.safeParse(candidate);
  if (!parsed.success) return refuseShape(parsed.error.issues[0], candidate);
  for (const rule of [shortened, ...settingRules]) {
    const refused = rule(parsed.data);
    if (refused !== null) return refused;
  }
  return ok(parsed.data);
};
