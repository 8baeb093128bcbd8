import { Link } from "wouter";
import { listTechnicalEvaluations } from "../../../domain/technical-evaluation/contract.ts";
import { useWords } from "../../language/language.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./admin-words.ts";

/** Units whose panels are at work; those added up stand in the ranking. */
export const AdminListScreen = () => {
  const w = useWords(words);
  return (
    <section className="page">
      <h1>{w.listTitle}</h1>
      <p>
        {w.listLead} <Link href="/work/ranking">{w.toRanking}</Link>
      </p>
      <RowsTable contract={listTechnicalEvaluations} rowLink={({ id }) => `/work/technical/${id}`} empty={w.noneAtWork} />
    </section>
  );
};
