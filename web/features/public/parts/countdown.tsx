import { Instant, localDateOf, yearOf } from "../../../../domain/kernel/instant.ts";
import { lastDayOf } from "../../../../domain/kernel/period.ts";
import { serverNow } from "../../../api/server-clock.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { timeLeft } from "../../../ui/standing/time-left.ts";
import { useWorkingDays } from "./use-working-days.ts";
import { closing } from "./when.ts";
import { words } from "./words.ts";

/** How long there is until a deadline, in working days by the official calendar, and the deadline itself. */
export const Countdown = ({ dueAt }: { readonly dueAt: Instant }) => {
  const w = useWords(words);
  const language = useLanguage();
  const now = Instant.parse(new Date(serverNow()).toISOString());
  const calendar = useWorkingDays(yearOf(localDateOf(now)), yearOf(lastDayOf(dueAt)));
  const until = closing(language, dueAt);
  if (now > dueAt) return <span className="countdown over">{w.over(until)}</span>;
  if (!calendar) return <span className="countdown">{w.until(until)}</span>;
  const { state, workingDays, provisional } = timeLeft(calendar, now, dueAt);
  if (state === "today") return <strong className="countdown last">{w.lastDay(until)}</strong>;
  return (
    <span className="countdown">
      <strong>{w.left(workingDays)}</strong> {w.untilAside(until)}
      {provisional ? <small> {w.provisional}</small> : null}
    </span>
  );
};
