import { listAppeals } from "../../../domain/unit-result/appeal-contract.ts";
import { useWords } from "../../language/language.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./body-words.ts";

/** The appeals of a year, those that still wait for their decision first. */
export const BodyAppealsScreen = () => {
  const w = useWords(words);
  return (
    <section className="page">
      <h1>{w.appealsTitle}</h1>
      <p>{w.appealsLead}</p>
      <RowsTable contract={listAppeals} rowLink={({ id }) => `/work/appeals/${id}`} empty={w.noAppeals} />
    </section>
  );
};
