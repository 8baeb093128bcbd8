import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import chineseDays from "chinese-days";
import * as z from "zod";

import { CalendarYear } from "../domain/kernel/calendar.ts";

// `node local/import-calendar.ts`, then `npm run format`: rewrites the two vendored data files from the chinese-days package.
const officialYears = { first: 2020, last: 2026 };
const movingYears = { first: 2020, last: 2060 };

const Source = z.object({ holidays: z.record(z.string(), z.string()), workdays: z.record(z.string(), z.string()) });

const packageText = (path: string): string => readFileSync(fileURLToPath(import.meta.resolve(`chinese-days/${path}`)), "utf8");
const write = (path: string, value: unknown): void => {
  writeFileSync(fileURLToPath(import.meta.resolve(`../domain/${path}`)), `${JSON.stringify(value, null, 2)}\n`);
};
const range = ({ first, last }: { first: number; last: number }): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const { version } = z.object({ version: z.string() }).parse(JSON.parse(packageText("package.json")));

const officialYear = (year: number): CalendarYear => {
  const { holidays, workdays } = Source.parse(JSON.parse(packageText(`dist/years/${year}.json`)));
  return CalendarYear.parse({
    year,
    status: "official",
    sourceDocument: `国务院办公厅节假日安排 (via chinese-days ${version})`,
    holidays: Object.keys(holidays).toSorted(),
    makeUpWorkdays: Object.keys(workdays).toSorted(),
    version: 1,
  });
};

const movingHolidaysOf = (year: number): readonly string[] => [
  chineseDays.getSolarDateFromLunar(`${year}-01-01`).date,
  chineseDays.getSolarTermDate(year, 4, "pure_brightness"),
  chineseDays.getSolarDateFromLunar(`${year}-05-05`).date,
  chineseDays.getSolarDateFromLunar(`${year}-08-15`).date,
];

write("calendar/official-years.json", range(officialYears).map(officialYear));
write("kernel/moving-holidays.json", Object.fromEntries(range(movingYears).map((year) => [year, movingHolidaysOf(year)])));
