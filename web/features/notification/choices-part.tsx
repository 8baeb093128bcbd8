import { type FormEvent, useId, useState } from "react";
import { chooseNotifications } from "../../../domain/notification/contract.ts";
import { NotificationLanguage, Pace } from "../../../domain/notification/notification-setting.ts";
import { useAct } from "../../api/use-act.ts";
import { codeWord } from "../../language/code-word.ts";
import { weekdayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { daysOffered, type Own } from "./own.ts";
import { words } from "./words.ts";

const mostDays = 5;

type Choice = Pick<Own, "language" | "pace" | "remindBefore">;

/** How often, how long before the due day, and in which language the member is told. */
export const ChoicesPart = ({ own }: { readonly own: Own }) => {
  const w = useWords(words);
  const language = useLanguage();
  const [choice, setChoice] = useState<Choice>({ language: own.language, pace: own.pace, remindBefore: own.remindBefore });
  const [saved, setSaved] = useState(false);
  const { act, acting, failure } = useAct(chooseNotifications);
  const tooMany = choice.remindBefore.length > mostDays;
  const change = (next: Partial<Choice>): void => {
    setChoice({ ...choice, ...next });
    setSaved(false);
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (tooMany) return;
    const answer = await act({ request: choice });
    setSaved(answer.ok);
  };
  return (
    <section className="page notification-choices">
      <h2>{w.choices}</h2>
      {own.channels.some(({ status }) => status === "confirmed") ? null : <p className="soft">{w.notYet}</p>}
      <form onSubmit={(event) => void save(event)}>
        <PaceChoice pace={choice.pace} choose={(pace) => change({ pace })} />
        <DaysChoice days={choice.remindBefore} tooMany={tooMany} choose={(remindBefore) => change({ remindBefore })} />
        <LanguageChoice chosen={choice.language} choose={(next) => change({ language: next })} />
        {own.digestAt === null ? null : <p className="soft">{w.next(weekdayAndTime(language, own.digestAt))}</p>}
        <FailureNote failure={failure} />
        <button type="submit" className="primary" disabled={acting || tooMany}>
          {w.save}
        </button>{" "}
        <span role="status">{saved ? w.saved : ""}</span>
      </form>
    </section>
  );
};

const PaceChoice = ({ pace, choose }: { readonly pace: Pace; readonly choose: (pace: Pace) => void }) => {
  const w = useWords(words);
  const language = useLanguage();
  const name = useId();
  return (
    <fieldset>
      <legend>{w.pace}</legend>
      {Pace.options.map((one) => (
        <div key={one}>
          <label>
            <input
              type="radio"
              name={name}
              value={one}
              checked={pace === one}
              aria-describedby={`${name}-${one}`}
              onChange={() => choose(one)}
            />{" "}
            {codeWord(language, { property: "pace", value: one })}
          </label>
          <p id={`${name}-${one}`} className="soft">
            {w[`pace.${one}`]}
          </p>
        </div>
      ))}
    </fieldset>
  );
};

type DaysProps = { readonly days: readonly number[]; readonly tooMany: boolean; readonly choose: (days: number[]) => void };

const DaysChoice = ({ days, tooMany, choose }: DaysProps) => {
  const w = useWords(words);
  const id = useId();
  const [offered] = useState(() => daysOffered(days));
  const toggle = (day: number, isChosen: boolean): void =>
    choose((isChosen ? [...days, day] : days.filter((one) => one !== day)).toSorted((one, other) => other - one));
  return (
    <fieldset aria-describedby={`${id}-help ${id}-wrong`} aria-invalid={tooMany || undefined}>
      <legend>{w.remind}</legend>
      {offered.map((day) => (
        <label key={day} className="choice">
          <input type="checkbox" checked={days.includes(day)} onChange={({ target }) => toggle(day, target.checked)} /> {w.days(day)}
        </label>
      ))}
      <p id={`${id}-wrong`} className="error" role="alert">
        {tooMany ? w.tooManyDays : ""}
      </p>
      <p id={`${id}-help`} className="soft">
        {w.remindHelp}
      </p>
    </fieldset>
  );
};

type LanguageProps = { readonly chosen: NotificationLanguage; readonly choose: (language: NotificationLanguage) => void };

const LanguageChoice = ({ chosen, choose }: LanguageProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{w.language}</label>
      <select id={id} value={chosen} onChange={({ target }) => choose(NotificationLanguage.parse(target.value))}>
        {NotificationLanguage.options.map((one) => (
          <option key={one} value={one}>
            {codeWord(language, { property: "language", value: one })}
          </option>
        ))}
      </select>
    </p>
  );
};
