import * as z from "zod";
import { CalendarYear } from "../kernel/calendar.ts";
import { contract } from "../kernel/contract.ts";

/** The working days that every public countdown is reckoned by. */
export const readWorkingDays = contract({
  name: "read-working-days",
  method: "GET",
  path: "/public/working-days/{year}",
  title: { zh: "年度工作日历", en: "A year's working days" },
  clause: "4",
  requirements: ["R06"],
  who: [],
  params: z.strictObject({ year: z.coerce.number().int().min(2004).max(2200) }),
  request: z.strictObject({}),
  view: CalendarYear,
  refusals: [],
});
