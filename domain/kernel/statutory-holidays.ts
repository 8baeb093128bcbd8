import * as z from "zod";

import { addDays, LocalDate } from "./instant.ts";
import movingHolidays from "./moving-holidays.json" with { type: "json" };

// Vendored instead of asked from Intl's Chinese calendar, which puts the Spring Festival of 2027 and of 2030 on the wrong day.
const movingByYear = z.record(z.string(), z.tuple([LocalDate, LocalDate, LocalDate, LocalDate])).parse(movingHolidays);

const fixedDays = ["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"] as const;

/**
 * The 13 rest days the law itself fixes for a year (全国年节及纪念日放假办法 art. 2, text of 2024-11-10), in order, without the
 * shifts and compensating days that only the yearly list brings. Before 2020 and after 2060 the seven that follow the moon and
 * the sun are not known here and are left out.
 */
export const statutoryHolidays = (year: number): readonly LocalDate[] => {
  const fixed = fixedDays.map((monthAndDay) => LocalDate.parse(`${year}-${monthAndDay}`));
  const moving = movingByYear[String(year)];
  if (moving === undefined) return fixed;
  const [springFestival, qingming, dragonBoat, midAutumn] = moving;
  const springFestivalDays = [-1, 0, 1, 2].map((days) => addDays(springFestival, days));
  return [...new Set([...fixed, ...springFestivalDays, qingming, dragonBoat, midAutumn])].toSorted();
};
