import { listEvaluations } from "../../../domain/conformity-evaluation/read-contract.ts";
import { useWords } from "../../language/language.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";

/** The units whose applications came under review, by year and status. */
export const EvaluationsScreen = () => {
  const w = useWords(words);
  return (
    <section className="page">
      <h1>{w.listTitle}</h1>
      <p>{w.listLead}</p>
      <RowsTable contract={listEvaluations} rowLink={({ id }) => `/work/conformity/${id}`} empty={w.none} />
    </section>
  );
};
