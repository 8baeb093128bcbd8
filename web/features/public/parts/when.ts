import { weekday, weekdayAndTime } from "../../../language/format.ts";
import type { Language } from "../../../language/words.ts";

/** A local date with its weekday, as one says it of a deadline. */
export const fullDay = (language: Language, date: string): string => weekday(language, date);

/** Day, weekday and time of Beijing of a moment that has come or is named. */
export const moment = (language: Language, instant: string): string => weekdayAndTime(language, instant);

/** A deadline as people say it: midnight belongs to the day it closes, so `5月14日 24:00` and not `5月15日 00:00`. */
export const closing = (language: Language, dueAt: string): string => {
  const said = weekdayAndTime(language, dueAt);
  if (!said.endsWith(" 00:00")) return said;
  return weekdayAndTime(language, new Date(Date.parse(dueAt) - 1).toISOString()).replace(/23:59$/, "24:00");
};
