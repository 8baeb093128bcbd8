import type { PlanContent } from "../../../../domain/plan/implementation-plan.ts";
import { serverNow } from "../../../api/server-clock.ts";
import { dayOnly } from "../../../language/format.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { words } from "./words.ts";

const left = 8;
const right = 492;
const rowHeight = 26;

type TimetableProps = { readonly times: PlanContent["completionTimes"]; readonly from: string };

/** The tasks against time as a picture, and the same as a table for whoever cannot see it. */
export const Timetable = ({ times, from }: TimetableProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const sorted = times.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  const days = [from, ...sorted.map(({ dueOn }) => dueOn)].map((day) => Date.parse(day));
  const [first, last] = [Math.min(...days), Math.max(...days, serverNow())];
  const x = (time: number): number => left + ((time - first) / Math.max(1, last - first)) * (right - left);
  const height = sorted.length * rowHeight + 12;
  return (
    <>
      <svg viewBox={`0 0 500 ${height}`} width="100%" style={{ maxWidth: "50rem" }} aria-hidden="true">
        {sorted.map(({ task, dueOn }, row) => (
          <g key={`${task} ${dueOn}`}>
            <rect x={left} y={row * rowHeight + 8} width={Math.max(2, x(Date.parse(dueOn)) - left)} height={14} rx="3" fill="#9dbfe3" />
            <circle cx={x(Date.parse(dueOn))} cy={row * rowHeight + 15} r="5" fill="#0a4a8f" />
          </g>
        ))}
        <line x1={x(serverNow())} x2={x(serverNow())} y1="0" y2={height} stroke="#c05c00" strokeDasharray="4 3" />
      </svg>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.task}</th>
            <th scope="col">{w.due}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ task, dueOn }) => (
            <tr key={`${task} ${dueOn}`}>
              <td>{task}</td>
              <td>
                {dayOnly(language, dueOn)}{" "}
                {Date.parse(`${dueOn}T16:00:00Z`) < serverNow() ? <span className="mark warn">{w.late}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
