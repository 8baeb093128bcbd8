import { listProjects } from "../../../domain/project/contract.ts";
import { useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { useCycles } from "./current-cycle.ts";
import { words } from "./words.ts";

/** The year's projects that concern the reader: those of their place, or those an institution may take part in. */
export const OpenProjectsScreen = () => {
  const w = useWords(words);
  const { current, error, isPending } = useCycles();
  return (
    <section className="page">
      <h1>{w.openTitle}</h1>
      <p>{w.openLead}</p>
      <FailureNote error={error} />
      {current === null && !isPending ? <p className="empty">{w.noCycle}</p> : null}
      {current === null ? null : (
        <RowsTable contract={listProjects} request={{ cycleId: current }} rowLink={({ id }) => `/work/projects/${id}`} />
      )}
    </section>
  );
};
