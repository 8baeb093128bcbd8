import { type FormEvent, useId, useState } from "react";
import { EntryQuery } from "../../../../domain/promotion/entry-query.ts";
import { EntryKind } from "../../../../domain/promotion/promotion-entry.ts";
import { useWords } from "../../../language/language.tsx";
import { TextPart } from "../parts/text-part.tsx";
import { words as common } from "../parts/words.ts";
import { EntryRows } from "./entry-rows.tsx";
import { words } from "./words.ts";

export type EntrySearch = { readonly kind: string; readonly jurisdiction: string; readonly leadingIndustry: string };

/** What is looked for stands in the address, so that a search can be sent on. */
const searchInAddress = (): EntrySearch => {
  const query = new URLSearchParams(location.search);
  const [kind, jurisdiction, leadingIndustry] = ["kind", "jurisdiction", "leadingIndustry"].map((name) => query.get(name) ?? "");
  return { kind: kind ?? "", jurisdiction: jurisdiction ?? "", leadingIndustry: leadingIndustry ?? "" };
};

const noteInAddress = (search: EntrySearch): void => {
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value !== ""));
  history.replaceState(history.state, "", query.size === 0 ? location.pathname : `?${query}`);
};

const placeFits = (place: string): boolean => place === "" || EntryQuery.shape.jurisdiction.safeParse(place).success;

export const EntriesScreen = () => {
  const w = useWords(words);
  const c = useWords(common);
  const id = useId();
  const [typed, setTyped] = useState(searchInAddress);
  const [asked, setAsked] = useState(typed);
  const fits = placeFits(typed.jurisdiction);
  const search = (event: FormEvent): void => {
    event.preventDefault();
    if (!fits) return;
    setAsked(typed);
    noteInAddress(typed);
  };
  return (
    <section>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <form className="search" onSubmit={search}>
        <p className="field">
          <label htmlFor={id}>{w.kind}</label>
          <select id={id} value={typed.kind} onChange={({ target }) => setTyped({ ...typed, kind: target.value })}>
            <option value="">{c.all}</option>
            {EntryKind.options.map((kind) => (
              <option key={kind} value={kind}>
                {w[`kind.${kind}`]}
              </option>
            ))}
          </select>
        </p>
        <TextPart
          label={w.place}
          value={typed.jurisdiction}
          wrong={fits ? null : w.placeWrong}
          autoComplete="off"
          optional
          onText={(jurisdiction) => setTyped({ ...typed, jurisdiction })}
        />
        <TextPart
          label={w.industry}
          value={typed.leadingIndustry}
          wrong={null}
          autoComplete="off"
          optional
          onText={(leadingIndustry) => setTyped({ ...typed, leadingIndustry })}
        />
        <button type="submit" className="primary">
          {c.search}
        </button>
      </form>
      <EntryRows asked={asked} />
    </section>
  );
};
