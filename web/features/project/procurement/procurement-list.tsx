import { listProcurements } from "../../../../domain/procurement/view-contract.ts";
import { useWords } from "../../../language/language.tsx";
import { RowsTable } from "../../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";

/** The procurements of a project, the running one first. */
export const ProcurementList = ({ projectId }: { readonly projectId: string }) => {
  const w = useWords(words);
  return (
    <section className="page">
      <h2>{w.listTitle}</h2>
      <RowsTable contract={listProcurements} params={{ id: projectId }} rowLink={({ id }) => `/work/proposals/${id}`} />
    </section>
  );
};
