import { listCycles, startCycle } from "../../../domain/cycle/contract.ts";
import { useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";

/** All years of the programme. */
export const CyclesScreen = () => {
  const w = useWords(words);
  return (
    <section className="page">
      <h1>{w.cyclesTitle}</h1>
      <RowsTable contract={listCycles} rowLink={({ id }) => `/work/cycles/${id}`} />
      <ActList actions={[{ contract: startCycle }]} ownOnly />
    </section>
  );
};
