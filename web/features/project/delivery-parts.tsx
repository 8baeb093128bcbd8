import { Link } from "wouter";
import { listInspections, traceProject } from "../../../domain/inspection/contract.ts";
import { listServiceLogs } from "../../../domain/project/delivery-contract.ts";
import type { Project } from "../../../domain/project/project.ts";
import { useRead } from "../../api/use-read.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { RecordFacts } from "../../ui/record-facts.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";

/** What has been done since the contract: team, plan, meeting, logs, inspections, summary (7.2). */
export const DeliveryParts = ({ project }: { readonly project: Project }) => {
  const w = useWords(words);
  const { projectId, contract, team, plan, meeting, summary } = project;
  const parts = [
    { title: w.contract, value: contract },
    { title: w.team, value: team === null ? null : { team } },
    { title: w.meeting, value: meeting },
    { title: w.summary, value: summary },
  ];
  return (
    <>
      {plan || team ? (
        <section className="page">
          <h2>{w.plan}</h2>
          <Link href={`/work/projects/${projectId}/plan`}>{w.toPlan}</Link>
        </section>
      ) : null}
      {parts.map(({ title, value }) =>
        value === null ? null : (
          <section key={title} className="page">
            <h2>{title}</h2>
            <RecordFacts value={value} noun="project" />
          </section>
        ),
      )}
      {meeting ? (
        <section className="page">
          <h2>{w.logs}</h2>
          <RowsTable contract={listServiceLogs} params={{ id: projectId }} />
        </section>
      ) : null}
      {project.inspections.length > 0 ? <Inspections projectId={projectId} /> : null}
    </>
  );
};

const Inspections = ({ projectId }: { readonly projectId: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  const inspections = useRead(listInspections, { params: { id: projectId } });
  const trace = useRead(traceProject, { params: { id: projectId } });
  return (
    <section className="page">
      <h2>{w.inspections}</h2>
      <FailureNote error={inspections.error} />
      {inspections.data?.inspections.map((inspection) => (
        <details key={inspection.inspectedAt} className="panel" open={inspection === inspections.data.inspections.at(-1)}>
          <summary>{dayAndTime(language, inspection.inspectedAt)}</summary>
          <RecordFacts value={inspection} noun="project" />
        </details>
      ))}
      <h3>{w.trace}</h3>
      <FailureNote error={trace.error} />
      {trace.data ? <RecordFacts value={trace.data} contract="trace-project" /> : null}
    </section>
  );
};
