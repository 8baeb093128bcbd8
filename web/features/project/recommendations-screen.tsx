import { useLocation } from "wouter";
import { draftProject, listOwnProjects } from "../../../domain/project/contract.ts";
import { useWords } from "../../language/language.tsx";
import { ActDrawer } from "../../ui/act-form/act-drawer.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { useCycles } from "./current-cycle.ts";
import { words } from "./words.ts";

/** Drafting and recommending projects (7.1.2). */
export const RecommendationsScreen = () => {
  const w = useWords(words);
  const { current, error, isPending } = useCycles();
  const [, go] = useLocation();
  return (
    <section className="page">
      <h1>{w.recommendTitle}</h1>
      <p>{w.recommendLead}</p>
      <FailureNote error={error} />
      {current === null ? (
        <p className="empty">{isPending ? null : w.noCycle}</p>
      ) : (
        <ActDrawer
          contract={draftProject}
          fixed={{ cycleId: current }}
          label={w.draft}
          type="primary"
          onDone={({ id }) => go(`/work/projects/${id}`)}
        />
      )}
      <RowsTable contract={listOwnProjects} rowLink={({ id }) => `/work/projects/${id}`} />
    </section>
  );
};
