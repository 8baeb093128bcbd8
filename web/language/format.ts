import { tagOf } from "./tag-of.ts";
import type { Language } from "./words.ts";

/** Every body of the standard lives by the time of Beijing, wherever its reader is. */
const timeZone = "Asia/Shanghai";

/** The day before the month, as all the portal's English writes dates. */
const dateTags = { zh: "zh-CN", en: "en-GB" } as const;
const gaps = { zh: " ", en: ", " } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are slow to make: each is made once. */
const formatOf = (language: Language, name: keyof typeof parts): Intl.DateTimeFormat => {
  const key = `${language} ${name}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(dateTags[language], { timeZone, ...parts[name] });
  formats.set(key, made);
  return made;
};

const day = { year: "numeric", month: "long", day: "numeric" } as const;
const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const parts = { day, weekday: { ...day, weekday: "long" }, clock, seconds: { ...clock, second: "2-digit" } } as const;

const shown = (language: Language, instant: string, ...names: readonly (keyof typeof parts)[]): string => {
  const time = Date.parse(instant.length === 10 ? `${instant}T04:00:00Z` : instant);
  return Number.isNaN(time) ? instant : names.map((name) => formatOf(language, name).format(time)).join(gaps[language]);
};

/** `2026年5月7日 10:00` or `7 May 2026, 10:00`, Beijing time; what is not an instant is given back as it came. */
export const dayAndTime = (language: Language, instant: string): string => shown(language, instant, "day", "clock");

/** `2026年5月7日` or `7 May 2026` of an instant or a local date. */
export const dayOnly = (language: Language, instant: string): string => shown(language, instant, "day");

/** `2026年5月14日星期四` or `Thursday 14 May 2026` of an instant or a local date. */
export const weekday = (language: Language, instant: string): string => shown(language, instant, "weekday");

/** `2026年5月14日星期四 10:00` or `Thursday 14 May 2026, 10:00` of an instant. */
export const weekdayAndTime = (language: Language, instant: string): string => shown(language, instant, "weekday", "clock");

/** `10:00:05` of an instant. */
export const timeOnly = (language: Language, instant: string): string => shown(language, instant, "seconds");

/** `2026-05-07` in Beijing, of an instant. */
export const localDateOf = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

/** A number with separators of thousands and as many decimals as it has, four at most. */
export const number = (language: Language, value: number): string =>
  new Intl.NumberFormat(tagOf(language), { maximumFractionDigits: 4 }).format(value);

/** `1.2 MB`, in the powers of 1024 that file managers show. */
export const size = (language: Language, bytes: number): string => {
  const steps = ["B", "KB", "MB", "GB"];
  const step = Math.min(steps.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10));
  return `${new Intl.NumberFormat(tagOf(language), { maximumFractionDigits: step === 0 ? 0 : 1 }).format(bytes / 1024 ** step)} ${steps[step]}`;
};
