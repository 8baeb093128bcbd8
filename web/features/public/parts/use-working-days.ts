import { readWorkingDays } from "../../../../domain/calendar/public-contract.ts";
import { type Calendar, calendarOf } from "../../../../domain/kernel/calendar.ts";
import { readOf } from "./read-of.ts";

const useReadWorkingDays = readOf(readWorkingDays);

/** The calendar of two years, undefined until it is there: a countdown made without the make-up workdays could be wrong. */
export const useWorkingDays = (first: number, last: number): Calendar | undefined => {
  const opening = useReadWorkingDays({ params: { year: first } });
  const ending = useReadWorkingDays({ params: { year: last }, when: last !== first });
  const years = [opening.data, last === first ? opening.data : ending.data];
  const known = years.filter((year) => year !== undefined);
  return known.length === 2 ? calendarOf(known) : undefined;
};
