import type { Instant } from "../../../domain/kernel/instant.ts";
import { lastDayOf } from "../../../domain/kernel/period.ts";
import { readHistory } from "../../../domain/work-item/contract.ts";
import { serverNow } from "../../api/server-clock.ts";
import { useRows } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Scroll } from "../../ui/scroll.tsx";
import { monthsIn, percentAt, phasesOf, spanOf } from "./phases.ts";
import { words } from "./words.ts";

/** A closing that is fixed already: of the call, of the applications. */
type Closing = { readonly name: string; readonly at: Instant };

const rowHeight = 26;
const top = 22;

/** The year as a picture: each phase from its beginning to its end, the closings to come, and today; the table below says the same. */
export const YearTimeline = ({ cycleId, closings }: { readonly cycleId: string; readonly closings: readonly Closing[] }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { rows, error, isPending } = useRows(readHistory, { params: { noun: "cycle", id: cycleId }, request: { limit: 200 } });
  const phases = phasesOf(rows);
  if (error) return <FailureNote error={error} />;
  if (isPending || phases.length === 0) return <p role="status">{isPending ? w.loading : w.noneYet}</p>;
  const now = serverNow();
  const end = phases.at(-1)?.until;
  const shownUntil = end ? Date.parse(end) : now;
  const moments = [...phases.map(({ from }) => Date.parse(from)), ...closings.map(({ at }) => Date.parse(at)), shownUntil];
  const span = spanOf(moments);
  const nameOf = (status: string): string => codeWord(language, { noun: "cycle", property: "status", value: status });
  const height = top + (phases.length + 1) * rowHeight;
  return (
    <>
      <p className="soft">{w.timelineLead}</p>
      <svg className="timeline" width="100%" height={height} aria-hidden="true">
        {monthsIn(span).map((month) => (
          <g key={month}>
            <line x1={`${percentAt(month, span)}%`} x2={`${percentAt(month, span)}%`} y1={top - 6} y2={height} className="month" />
            <text x={`${percentAt(month, span)}%`} y={12} dx={3}>
              {new Date(month).toISOString().slice(0, 7)}
            </text>
          </g>
        ))}
        {phases.map(({ status, from, until }, place) => {
          const left = percentAt(Date.parse(from), span);
          const right = percentAt(until ? Date.parse(until) : now, span);
          const isRight = left > 70;
          return (
            <g key={from}>
              <rect
                x={`${left}%`}
                width={`${Math.max(right - left, 0.4)}%`}
                y={top + place * rowHeight + 4}
                height={rowHeight - 10}
                className={until ? "past" : "running"}
              />
              <text
                x={`${isRight ? left : right}%`}
                y={top + place * rowHeight + 18}
                dx={isRight ? -6 : 6}
                textAnchor={isRight ? "end" : "start"}
              >
                {nameOf(status)}
              </text>
            </g>
          );
        })}
        {closings.map(({ name, at }) => (
          <text
            key={name}
            className="closing"
            x={`${percentAt(Date.parse(at), span)}%`}
            y={top + phases.length * rowHeight + 16}
            textAnchor="middle"
          >
            ◆
          </text>
        ))}
        {now <= span[1] ? (
          <line className="now" x1={`${percentAt(now, span)}%`} x2={`${percentAt(now, span)}%`} y1={top - 6} y2={height} />
        ) : null}
      </svg>
      <Scroll label={w.timeline}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{w.phase}</th>
              <th scope="col">{w.from}</th>
              <th scope="col">{w.until}</th>
            </tr>
          </thead>
          <tbody>
            {phases.map(({ status, from, until }) => (
              <tr key={from}>
                <td>{nameOf(status)}</td>
                <td>{dayOnly(language, from)}</td>
                <td>{until ? dayOnly(language, until) : w.goesOn}</td>
              </tr>
            ))}
            {closings.map(({ name, at }) => (
              <tr key={name}>
                <td>◆ {name}</td>
                <td>{w.planned}</td>
                <td>{dayOnly(language, lastDayOf(at))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
};
