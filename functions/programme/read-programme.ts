import { calendarYearOf } from "../../domain/kernel/calendar.ts";
import { ok } from "../../domain/kernel/result.ts";
import { readProgramme as declared, readCalendarYear as declaredYear } from "../../domain/programme/contract.ts";
import { defaultProgramme } from "../../domain/programme/programme.ts";
import { programmeNoun } from "../../domain/programme/programme-noun.ts";
import { route } from "../shell/route.ts";

/** The defaults until the body has revised them. 2 GetItem. */
export const readProgramme = route(declared, async (_, context) => {
  const current = await context.records.get(programmeNoun, "main");
  return ok({ commitments: [], view: current?.state ?? defaultProgramme(context.jurisdiction) });
});

/** A year without an official list is shown as the law alone gives it, and says `provisional`. */
export const readCalendarYear = route(declaredYear, async ({ params }, context) =>
  ok({ commitments: [], view: calendarYearOf(await context.references.calendar(), params.year) }),
);
