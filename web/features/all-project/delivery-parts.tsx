import { listServiceLogs } from "../../../domain/project/delivery-contract.ts";
import type { Project } from "../../../domain/project/project.ts";
import { useWords } from "../../language/language.tsx";
import { RecordFacts } from "../../ui/record-facts.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { InspectionsPart } from "./inspections-part.tsx";
import { words } from "./words.ts";

/** What has been done since the contract: team, meeting, logs, inspections, summary (7.2). */
export const DeliveryParts = ({ project }: { readonly project: Project }) => {
  const w = useWords(words);
  const { projectId, contract, team, meeting, summary, termination } = project;
  if (contract === null) return null;
  return (
    <>
      <Facts title={w.contract} value={contract} />
      <Facts title={w.team} value={team === null ? null : { team }} />
      <Facts title={w.meeting} value={meeting} />
      {meeting === null ? null : (
        <section className="page">
          <h2>{w.logs}</h2>
          <RowsTable contract={listServiceLogs} params={{ id: projectId }} empty={w.noLogs} />
        </section>
      )}
      <InspectionsPart projectId={projectId} />
      <Facts title={w.summary} value={summary} />
      <Facts title={w.termination} value={termination} />
    </>
  );
};

const Facts = ({ title, value }: { readonly title: string; readonly value: object | null }) =>
  value === null ? null : (
    <section className="page">
      <h2>{title}</h2>
      <RecordFacts value={value} noun="project" />
    </section>
  );
