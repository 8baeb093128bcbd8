import { settingAt } from "../../domain/programme/setting-catalogue.ts";
import type { Language } from "./words.ts";

/** The label of a setting of the programme, or of something within one, by its path under `settings`: the domain's own words. */
export const settingWord = (language: Language, path: readonly string[]): string | null => settingAt(path)?.[language] ?? null;
