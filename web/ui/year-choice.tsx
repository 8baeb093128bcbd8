import { useId } from "react";
import { useSearchParams } from "wouter";
import { listCycles } from "../../domain/cycle/contract.ts";
import { useRows } from "../api/use-read.ts";
import { useWords } from "../language/language.tsx";
import { words } from "./rows-table/words.ts";

/** The year that the address names, else the newest; undefined until the years are known or where there are none. */
export const useYear = () => {
  const [search, setSearch] = useSearchParams();
  const { rows, error } = useRows(listCycles, { request: { limit: 200 } });
  const years = rows.toSorted((one, other) => Number(other.summary["year"]) - Number(one.summary["year"]));
  const cycleId = search.get("cycleId") ?? years[0]?.id;
  const choose = (id: string): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        next.set("cycleId", id);
        return next;
      },
      { replace: true },
    );
  return { cycleId, years, choose, error };
};

/** The choice of the year whose records a screen shows, kept in the address. */
export const YearChoice = ({ year: { cycleId, years, choose } }: { readonly year: ReturnType<typeof useYear> }) => {
  const w = useWords(words);
  const id = useId();
  return (
    <p className="field no-print">
      <label htmlFor={id}>{w.year}</label>
      <select id={id} value={cycleId ?? ""} onChange={({ target }) => choose(target.value)}>
        {years.map((one) => (
          <option key={one.id} value={one.id}>
            {String(one.summary["year"])}
          </option>
        ))}
      </select>
    </p>
  );
};
