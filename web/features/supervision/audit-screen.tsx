import { type FormEvent, useId, useState } from "react";
import { useSearchParams } from "wouter";
import { Id } from "../../../domain/kernel/id.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import { auditedNouns, RecordsOf } from "./audited-records.tsx";
import { words } from "./words.ts";

/** Any record's history by its kind and number; both stand in the address, so that a finding can be passed on. */
export const AuditScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const noun = auditedNouns.find((one) => one === search.get("noun"));
  const id = Id.safeParse(search.get("id"));
  const field = useId();
  const kind = (value: string): string => codeWord(language, { property: "noun", value });
  return (
    <>
      <section className="page">
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        <p className="field no-print">
          <label htmlFor={field}>{w.kind}</label>
          <select id={field} value={noun ?? ""} onChange={({ target }) => setSearch(target.value === "" ? {} : { noun: target.value })}>
            <option value="">{w.choose}</option>
            {auditedNouns.map((one) => (
              <option key={one} value={one}>
                {kind(one)}
              </option>
            ))}
          </select>
        </p>
        {noun === undefined ? null : <ByNumber key={noun} noun={noun} show={(number) => setSearch({ noun, id: number })} />}
      </section>
      {noun !== undefined && id.success ? (
        <section className="page">
          <h2>
            {w.of(kind(noun))} · {id.data}
          </h2>
          <p className="no-print">
            <button type="button" className="plain-button" onClick={() => setSearch({ noun })}>
              {w.other}
            </button>
          </p>
          <HistoryList key={`${noun} ${id.data}`} noun={noun} id={id.data} />
        </section>
      ) : null}
      {noun !== undefined && !id.success ? (
        <section className="page">
          <h2>{w.list(kind(noun))}</h2>
          <RecordsOf noun={noun} />
        </section>
      ) : null}
    </>
  );
};

type ByNumberProps = { readonly noun: string; readonly show: (id: string) => void };

const ByNumber = ({ show }: ByNumberProps) => {
  const w = useWords(words);
  const field = useId();
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const number = Id.safeParse(String(new FormData(event.currentTarget).get("number") ?? "").trim());
    setWrong(!number.success);
    if (number.success) show(number.data);
  };
  return (
    <form className="no-print" onSubmit={submit}>
      <p className="field">
        <label htmlFor={field}>{w.number}</label>
        <input id={field} name="number" autoComplete="off" aria-describedby={`${field}-help`} aria-invalid={isWrong} />
        <span id={`${field}-help`} className="help">
          {w.numberHelp}
        </span>
        <span role="alert" className="error">
          {isWrong ? w.wrongNumber : null}
        </span>
      </p>
      <button type="submit" className="plain-button">
        {w.show}
      </button>
    </form>
  );
};
