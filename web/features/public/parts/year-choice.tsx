import { useId, useState } from "react";
import type { CycleRow } from "../../../../domain/cycle/public-contract.ts";
import { listCycles } from "../../../../domain/cycle/public-contract.ts";
import { useWords } from "../../../language/language.tsx";
import { rowsOf } from "./read-of.ts";
import { words } from "./words.ts";

const useListCycles = rowsOf(listCycles);

type Year = ReturnType<typeof CycleRow.parse>;

/** The years held so far, the latest first, and the one chosen: by the address's `cycle` at first, else the latest. */
export const useYears = () => {
  const list = useListCycles({ request: { limit: 200 } });
  const years: readonly Year[] = list.rows.toReversed();
  const [chosen, setChosen] = useState(() => new URLSearchParams(location.search).get("cycle") ?? "");
  const year = years.find(({ cycleId }) => cycleId === chosen) ?? years[0];
  const choose = (cycleId: string): void => {
    setChosen(cycleId);
    const query = new URLSearchParams(location.search);
    query.set("cycle", cycleId);
    history.replaceState(history.state, "", `?${query}`);
  };
  return { list, years, year, choose };
};

type Given = { readonly years: readonly Year[]; readonly year: Year; readonly choose: (cycleId: string) => void };

export const YearChoice = ({ years, year, choose }: Given) => {
  const w = useWords(words);
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{w.year}</label>
      <select id={id} value={year.cycleId} onChange={({ target }) => choose(target.value)}>
        {years.map(({ cycleId, year: number }) => (
          <option key={cycleId} value={cycleId}>
            {w.yearName(number)}
          </option>
        ))}
      </select>
    </p>
  );
};
