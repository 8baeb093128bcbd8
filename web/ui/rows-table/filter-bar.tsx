import { type FormEvent, useEffect, useId } from "react";
import { useSearchParams } from "wouter";
import { listCycles } from "../../../domain/cycle/contract.ts";
import { useRows } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { fieldWord } from "../../language/field-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { type Filter, mayBeOpen } from "./filters.ts";
import { words } from "./words.ts";

type Given = { readonly contract: string; readonly filters: readonly Filter[]; readonly chosen: Readonly<Record<string, string>> };

/** The filters above a table. They are kept in the page's address, so that a link shows what its sender saw. */
export const FilterBar = ({ contract, filters, chosen }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const [, setSearch] = useSearchParams();
  if (filters.length === 0) return null;
  const choose = (name: string, value: string): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === "") next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return (
    <search aria-label={w.filters} className="filter-bar no-print">
      {filters.map((filter) => (
        <FilterInput
          key={filter.name}
          filter={filter}
          label={filter.kind === "cycle" ? w.year : fieldWord(language, { contract, path: [filter.name] })}
          value={chosen[filter.name] ?? filter.fallback ?? ""}
          choose={(value) => choose(filter.name, value)}
        />
      ))}
    </search>
  );
};

type InputGiven = { readonly filter: Filter; readonly label: string; readonly value: string; readonly choose: (value: string) => void };

const FilterInput = (given: InputGiven) => {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{given.label}</label>
      {given.filter.kind === "cycle" ? <CycleInput {...given} id={id} /> : null}
      {given.filter.kind === "choice" ? <ChoiceInput {...given} id={id} /> : null}
      {given.filter.kind === "cycle" || given.filter.kind === "choice" ? null : <TypedInput {...given} id={id} />}
    </p>
  );
};

const ChoiceInput = ({ filter, value, choose, id }: InputGiven & { readonly id: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
      {mayBeOpen(filter) ? <option value="">{w.all}</option> : null}
      {filter.required && value === "" ? <option value="">{w.choose}</option> : null}
      {filter.choices.map((choice) => (
        <option key={choice} value={choice}>
          {codeWord(language, { property: filter.name, value: choice })}
        </option>
      ))}
    </select>
  );
};

/** The years on record; where a list belongs to one year, the latest is taken until another is chosen. */
const CycleInput = ({ filter, value, choose, id }: InputGiven & { readonly id: string }) => {
  const w = useWords(words);
  const { rows } = useRows(listCycles);
  const years = rows.toSorted((one, other) => String(other.summary["year"]).localeCompare(String(one.summary["year"])));
  const latest = years[0]?.id;
  useEffect(() => {
    if (filter.required && value === "" && latest !== undefined) choose(latest);
  }, [filter.required, value, latest, choose]);
  return (
    <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
      {filter.required ? null : <option value="">{w.all}</option>}
      {value !== "" && !years.some((year) => year.id === value) ? <option value={value}>{value}</option> : null}
      {years.map((year) => (
        <option key={year.id} value={year.id}>
          {String(year.summary["year"])}
        </option>
      ))}
    </select>
  );
};

const types = { number: "number", date: "date", text: "search", cycle: "text", choice: "text" } as const;

/** Typed text is searched for when it is finished, not at every key. */
const TypedInput = ({ filter, value, choose, id }: InputGiven & { readonly id: string }) => {
  const w = useWords(words);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    choose(String(new FormData(event.currentTarget).get(filter.name) ?? "").trim());
  };
  return (
    <form onSubmit={submit}>
      <input id={id} key={value} name={filter.name} type={types[filter.kind]} defaultValue={value} />{" "}
      <button type="submit">{w.apply}</button>
    </form>
  );
};
