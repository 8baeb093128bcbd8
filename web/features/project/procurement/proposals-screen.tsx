import { listOwnProposals } from "../../../../domain/procurement/proposal-contract.ts";
import { useWords } from "../../../language/language.tsx";
import { RowsTable } from "../../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";

/** A proposal's summary names its procurement; without it the row leads nowhere. */
const procurementOf = ({ summary }: { readonly summary: Readonly<Record<string, unknown>> }): string | null => {
  const id = summary["procurementId"];
  return typeof id === "string" ? `/work/proposals/${id}` : null;
};

export const ProposalsScreen = () => {
  const w = useWords(words);
  return (
    <section className="page">
      <h1>{w.ownTitle}</h1>
      <p>{w.ownLead}</p>
      <RowsTable contract={listOwnProposals} rowLink={procurementOf} />
    </section>
  );
};
