import { Form } from "antd";
import * as z from "zod";
import { getCycle, getFrozenProgramme } from "../../../domain/cycle/contract.ts";
import { endOfDay, Instant, instantOf, LocalDate } from "../../../domain/kernel/instant.ts";
import { deadlineOf, lastDayOf } from "../../../domain/kernel/period.ts";
import { periodOf } from "../../../domain/programme/period-of.ts";
import { serverNow } from "../../api/server-clock.ts";
import { useRead } from "../../api/use-read.ts";
import { dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { type OwnInput, useScene } from "../../ui/act-form/scene.ts";
import { DayInput } from "../../ui/inputs/plain-inputs.tsx";
import { useCalendar } from "../../ui/standing/use-calendar.ts";
import { CallPaper } from "../public/call/call-paper.tsx";
import { words } from "./words.ts";

const line = z.string().catch("");
const lines = z
  .array(z.unknown())
  .catch([])
  .transform((rows) => rows.filter((row) => typeof row === "string").filter((row) => row.trim() !== ""));
const Typed = z.object({ title: line, keyTasks: lines, requirements: lines, contact: line });
const nothing = Typed.parse({});

/** The last day of the call, and below it the call as everybody will read it once it is out. */
export const ClosingWithPreview: OwnInput = ({ value, onChange, ...props }) => {
  const w = useWords(words);
  const language = useLanguage();
  const asked = useAsked();
  const typed = Typed.safeParse(Form.useWatch("text", Form.useFormInstance()) ?? {});
  const chosen = Instant.safeParse(value);
  const choose = (day: unknown): void => {
    const date = LocalDate.safeParse(day);
    onChange?.(date.success ? endOfDay(date.data, "24:00") : undefined);
  };
  if (!asked) return null;
  const { least, number, now, days } = asked;
  const closes = chosen.success ? { ...least, dueAt: chosen.data, lastDay: lastDayOf(chosen.data), provisional: false } : least;
  const text = typed.success ? typed.data : nothing;
  const isEmpty = text.title === "" && text.contact === "" && text.keyTasks.length + text.requirements.length === 0;
  return (
    <>
      <DayInput {...props} value={chosen.success ? lastDayOf(chosen.data) : undefined} onChange={choose} />
      <p className="help">
        {w.publishLead(days)} {w.earliest(dayOnly(language, least.lastDay))} {w.dayHelp}
      </p>
      {closes.dueAt < least.dueAt ? (
        <p role="alert" className="error">
          {w.tooEarly(dayOnly(language, least.lastDay))}
        </p>
      ) : null}
      <section aria-label={w.preview} className="call-preview">
        <h3>{w.preview}</h3>
        {isEmpty ? (
          <p className="empty">{w.previewSoon}</p>
        ) : (
          <CallPaper
            heading="h2"
            call={{ number, publishedAt: now, closes, text: { ...text, title: text.title === "" ? w.untitled : text.title } }}
          />
        )}
      </section>
    </>
  );
};

/** What the year's rules ask of the call's end, counted from now. */
const useAsked = () => {
  const { fixed } = useScene();
  const calendar = useCalendar();
  const cycle = useRead(getCycle, { params: { id: fixed["cycleId"] } }).data?.cycle;
  const settings = useRead(getFrozenProgramme, { params: { id: fixed["cycleId"] } }).data?.programme.settings;
  if (!calendar || !settings || !cycle) return null;
  const now = instantOf(new Date(serverNow()));
  const least = deadlineOf(calendar, now, periodOf(settings, "call.windowDays"));
  return { now, least, number: `${cycle.year}-ZJ-01`, days: settings.call.windowDays };
};
