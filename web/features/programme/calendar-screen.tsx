import { useSearchParams } from "wouter";
import type { CalendarYear } from "../../../domain/kernel/calendar.ts";
import { importCalendarYear, readCalendarYear } from "../../../domain/programme/contract.ts";
import { serverNow } from "../../api/server-clock.ts";
import { useRead } from "../../api/use-read.ts";
import { useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { monthsOf } from "./month-days.ts";
import "./programme.css";
import { words } from "./words.ts";

/** The working days that time limits are counted by, year by year, and whether the State Council office has announced them. */
export const CalendarScreen = () => {
  const w = useWords(words);
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get("year"));
  const year = asked >= 2004 && asked <= 2200 ? asked : new Date(serverNow() + 8 * 3_600_000).getUTCFullYear();
  const { data, error } = useRead(readCalendarYear, { params: { year } });
  const go = (to: number): void => setSearch({ year: String(to) });
  return (
    <>
      <section className="page">
        <h1>{w.calendarTitle}</h1>
        <p className="lead">{w.calendarLead}</p>
        <p className="no-print">
          <button type="button" className="plain-button" onClick={() => go(year - 1)}>
            {w.previous}
          </button>{" "}
          <strong>{year}</strong>{" "}
          <button type="button" className="plain-button" onClick={() => go(year + 1)}>
            {w.next}
          </button>
        </p>
        <FailureNote error={error} />
        {data && data.year === year ? <Year year={data} /> : <p role="status">{w.loading}</p>}
      </section>
      <section className="page">
        <h2>{w.actions}</h2>
        <ActList actions={[{ contract: importCalendarYear, label: w.import, initial: { year } }]} />
      </section>
    </>
  );
};

const Year = ({ year }: { readonly year: CalendarYear }) => {
  const w = useWords(words);
  const months = monthsOf(year);
  return (
    <>
      <p>
        <span className={year.status === "official" ? "mark good" : "mark warn"}>{w[year.status]}</span> {w.source(year.sourceDocument)} ·{" "}
        {w.workingDays(months.reduce((sum, { working }) => sum + working, 0))}
      </p>
      <div className="months">
        {months.map(({ month, weeks, working }) => (
          <table key={month}>
            <caption>
              {w.monthOf(month)} <span className="soft">{w.workingDays(working)}</span>
            </caption>
            <thead>
              <tr>
                {w.weekdays.split(" ").map((day) => (
                  <th key={day} scope="col">
                    {day}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week[0]?.key}>
                  {week.map(({ key, day, kind }) => (
                    <td key={key} className={kind}>
                      {day}
                      {kind === "rest" ? <b title={w.restDay}>{w.rest}</b> : null}
                      {kind === "make-up" ? <b title={w.makeUpDay}>{w.makeUp}</b> : null}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </>
  );
};
