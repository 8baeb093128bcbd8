import type { Language } from "../../../language/words.ts";

const timeZone = "Asia/Shanghai";
/** The day before the month, as all the portal's English writes dates. */
const tags = { zh: "zh-CN", en: "en-GB" } as const;
const day = { timeZone, year: "numeric", month: "long", day: "numeric", weekday: "long" } as const;

/** `2026年5月14日星期四` or `Thursday 14 May 2026` of a local date, as one says it of a deadline. */
export const fullDay = (language: Language, date: string): string =>
  new Intl.DateTimeFormat(tags[language], day).format(new Date(`${date}T04:00:00Z`));

const clock = (instant: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(instant));

/** Day, weekday and time of Beijing of a moment that has come or is named. */
export const moment = (language: Language, instant: string): string => {
  const spaced = new Intl.DateTimeFormat(tags[language], day).format(new Date(instant));
  return `${spaced}${language === "zh" ? " " : ", "}${clock(instant)}`;
};

/** A deadline as people say it: midnight belongs to the day it closes, so `5月14日 24:00` and not `5月15日 00:00`. */
export const closing = (language: Language, dueAt: string): string => {
  const time = clock(dueAt) === "00:00" ? "24:00" : clock(dueAt);
  const lastMoment = new Date(Date.parse(dueAt) - 1);
  return `${new Intl.DateTimeFormat(tags[language], day).format(lastMoment)}${language === "zh" ? " " : ", "}${time}`;
};
