import type { Instant } from "../../../domain/kernel/instant.ts";
import { instantOf } from "../../../domain/kernel/instant.ts";
import { lastDayOf } from "../../../domain/kernel/period.ts";
import { serverNow } from "../../api/server-clock.ts";
import { dayAndTime, dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import "./standing.css";
import { timeLeft } from "./time-left.ts";
import { useCalendar } from "./use-calendar.ts";
import { words } from "./words.ts";

/** A due time as people tell it: the last day, and the working days left of it or gone by. */
export const TimeLeftNote = ({ dueAt }: { readonly dueAt: Instant }) => {
  const w = useWords(words);
  const language = useLanguage();
  const calendar = useCalendar();
  const left = calendar && timeLeft(calendar, instantOf(new Date(serverNow())), dueAt);
  const said = (): string => {
    if (left === undefined) return "";
    if (left.state === "overdue") return left.workingDays === 0 ? w.justOverdue : w.overdue(left.workingDays);
    return left.state === "today" ? w.today : w.left(left.workingDays);
  };
  return (
    <span className={`time-left ${left?.state ?? ""}`}>
      {left ? <strong className={markOf[left.state]}>{said()}</strong> : null}{" "}
      <time dateTime={dueAt} title={dayAndTime(language, dueAt)}>
        {w.until(shownDue(language, dueAt))}
      </time>
      {left?.provisional ? <span className="soft"> {w.provisional}</span> : null}
    </span>
  );
};

const markOf = { overdue: "mark bad", today: "mark warn", left: "mark good" } as const;

/** A day that ends at midnight is told as that day; any other moment with its time. */
const shownDue = (language: "zh" | "en", dueAt: Instant): string =>
  dueAt.endsWith("T16:00:00.000Z") ? dayOnly(language, lastDayOf(dueAt)) : dayAndTime(language, dueAt);
