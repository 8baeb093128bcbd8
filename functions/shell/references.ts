import { calendarYearNoun } from "../../domain/calendar/calendar-year-noun.ts";
import { calendarWith } from "../../domain/calendar/official-calendar.ts";
import { creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import type { Calendar } from "../../domain/kernel/calendar.ts";
import { frozenProgrammeNoun } from "../../domain/programme/frozen-programme.ts";
import type { ProgrammeSettings } from "../../domain/programme/programme-settings.ts";
import { type Rubric, rubricNoun } from "../../domain/rubric/rubric.ts";
import type { Clock, RecordStore } from "./ports.ts";

/** What almost every decision looks up and hardly anything changes; read once and kept. */
export type References = {
  /** The settings frozen into a cycle; they never change, so they are kept for the life of the function. */
  readonly settingsOf: (cycleId: string) => Promise<ProgrammeSettings>;
  /** The rubric that a cycle's units are judged by; published ones never change, so it is kept too. Throws when the cycle has none. */
  readonly rubricOf: (cycleId: string) => Promise<Rubric>;
  /** The official years of the code, overlaid by the years the body imported; read anew after a minute. */
  readonly calendar: () => Promise<Calendar>;
  /** The same, read anew now. */
  readonly freshCalendar: () => Promise<Calendar>;
};

const calendarKeptMs = 60_000;

export const makeReferences = (records: RecordStore, clock: Clock): References => {
  const settings = new Map<string, ProgrammeSettings>();
  let kept: { readonly until: number; readonly calendar: Calendar } | undefined;

  const settingsOf = async (cycleId: string): Promise<ProgrammeSettings> => {
    const known = settings.get(cycleId);
    if (known) return known;
    const frozen = await records.get(frozenProgrammeNoun, cycleId);
    if (!frozen) throw new Error(`cycle ${cycleId} has no frozen programme`);
    settings.set(cycleId, frozen.state.programme.settings);
    return frozen.state.programme.settings;
  };

  const rubrics = new Map<string, Rubric>();

  const rubricOf = async (cycleId: string): Promise<Rubric> => {
    const known = rubrics.get(cycleId);
    if (known) return known;
    const activity = await records.get(creationActivityNoun, cycleId);
    const rubric = activity && (await records.get(rubricNoun, activity.state.rubricId));
    if (!rubric) throw new Error(`cycle ${cycleId} has no rubric for units`);
    rubrics.set(cycleId, rubric.state);
    return rubric.state;
  };

  const calendar = async (): Promise<Calendar> => {
    const now = Date.parse(clock.now());
    return kept && now < kept.until && now > kept.until - 2 * calendarKeptMs ? kept.calendar : freshCalendar();
  };

  const freshCalendar = async (): Promise<Calendar> => {
    const { rows } = await records.list("calendar-years", { limit: 100 });
    const years = await Promise.all(rows.map(({ id }) => records.get(calendarYearNoun, id)));
    const imported = years.flatMap((year) => (year ? [year.state] : []));
    kept = { until: Date.parse(clock.now()) + calendarKeptMs, calendar: calendarWith(imported) };
    return kept.calendar;
  };

  return { settingsOf, rubricOf, calendar, freshCalendar };
};
