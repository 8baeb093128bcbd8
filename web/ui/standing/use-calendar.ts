import { type Calendar, calendarOf } from "../../../domain/kernel/calendar.ts";
import { readCalendarYear } from "../../../domain/programme/contract.ts";
import { serverNow } from "../../api/server-clock.ts";
import { useRead } from "../../api/use-read.ts";

/**
 * The working days of this year, the one before and the next, as the server counts them; undefined until told. Years beyond are counted by
 * the law alone, and say so.
 */
export const useCalendar = (): Calendar | undefined => {
  const year = new Date(serverNow() + 8 * 3_600_000).getUTCFullYear();
  const before = useRead(readCalendarYear, { params: { year: year - 1 } }).data;
  const now = useRead(readCalendarYear, { params: { year } }).data;
  const next = useRead(readCalendarYear, { params: { year: year + 1 } }).data;
  return before && now && next ? calendarOf([before, now, next]) : undefined;
};
