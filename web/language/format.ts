import { tagOf } from "./tag-of.ts";
import type { Language } from "./words.ts";

/** Every body of the standard lives by the time of Beijing, wherever its reader is. */
const timeZone = "Asia/Shanghai";

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language} ${name}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tagOf(language), { timeZone, ...options });
  formats.set(key, made);
  return made;
};

/** `2026年5月7日 10:00` or `7 May 2026, 10:00`, Beijing time; what is not an instant is given back as it came. */
export const dayAndTime = (language: Language, instant: string): string =>
  shown(
    instant,
    formatOf(language, "both", { year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: false }),
  );

/** `2026年5月7日` or `7 May 2026` of an instant or a local date. */
export const dayOnly = (language: Language, instant: string): string =>
  shown(
    instant.length === 10 ? `${instant}T04:00:00Z` : instant,
    formatOf(language, "day", { year: "numeric", month: "long", day: "numeric" }),
  );

const shown = (instant: string, format: Intl.DateTimeFormat): string => {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant : format.format(time);
};

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
