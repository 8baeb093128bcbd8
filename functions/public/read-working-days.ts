import { readWorkingDays as declared } from "../../domain/calendar/public-contract.ts";
import { calendarYearOf } from "../../domain/kernel/calendar.ts";
import { ok } from "../../domain/kernel/result.ts";
import { route } from "../shell/route.ts";

/** R06: the year that deadlines are counted by, official or what the law alone gives. Mostly from memory, else 1 Query + 1 GetItem a year. */
export const readWorkingDays = route(declared, async ({ params }, context) =>
  ok({ commitments: [], view: calendarYearOf(await context.references.calendar(), params.year) }),
);
