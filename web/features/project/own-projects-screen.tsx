import { listOwnProjects } from "../../../domain/project/contract.ts";
import { useWords } from "../../language/language.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { OwnEntries } from "../promotion/own-entries.tsx";
import { words } from "./words.ts";

/** The projects that the organisation proposed or carries out. */
export const OwnProjectsScreen = () => {
  const w = useWords(words);
  return (
    <>
      <section className="page">
        <h1>{w.ownTitle}</h1>
        <RowsTable contract={listOwnProjects} rowLink={({ id }) => `/work/projects/${id}`} />
      </section>
      <OwnEntries />
    </>
  );
};
