import { type FormEvent, useId, useState } from "react";
import { Link } from "wouter";
import { useWords } from "../../../language/language.tsx";
import { Listed } from "../parts/listed.tsx";
import { words as common } from "../parts/words.ts";
import { useYears, YearChoice } from "../parts/year-choice.tsx";
import { ResultRows } from "./result-rows.tsx";
import { words } from "./words.ts";

/** The name looked for stands in the address, so that a search can be sent on. */
const nameInAddress = (): string => new URLSearchParams(location.search).get("name") ?? "";

const noteInAddress = (name: string): void => {
  const query = new URLSearchParams(location.search);
  if (name === "") query.delete("name");
  else query.set("name", name);
  history.replaceState(history.state, "", query.size === 0 ? location.pathname : `?${query}`);
};

export const ResultsScreen = () => {
  const w = useWords(words);
  const c = useWords(common);
  const id = useId();
  const { list, years, year, choose } = useYears();
  const [typed, setTyped] = useState(nameInAddress);
  const [name, setName] = useState(typed);
  const search = (event: FormEvent): void => {
    event.preventDefault();
    setName(typed.trim());
    noteInAddress(typed.trim());
  };
  return (
    <section>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <p>
        <Link href="/announcements?kind=acceptance-result">{w.toAnnouncements}</Link>
      </p>
      <Listed list={list} empty={c.noCycle}>
        {() =>
          year ? (
            <>
              {/* biome-ignore lint/a11y/useSemanticElements: browsers of the field do not know the search element yet */}
              <form role="search" className="search" onSubmit={search}>
                <YearChoice years={years} year={year} choose={choose} />
                <p className="field">
                  <label htmlFor={id}>{w.name}</label>
                  <input id={id} type="search" maxLength={60} value={typed} onChange={({ target }) => setTyped(target.value)} />
                </p>
                <button type="submit" className="primary">
                  {c.search}
                </button>
              </form>
              <ResultRows cycleId={year.cycleId} name={name} />
            </>
          ) : null
        }
      </Listed>
      <p className="aside">{w.free}</p>
    </section>
  );
};
