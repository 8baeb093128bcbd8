import { Link, useParams } from "wouter";
import { listPlanVersions } from "../../../domain/plan/contract.ts";
import { listNeedConfirmations } from "../../../domain/procurement/proposal-contract.ts";
import { listProcurements } from "../../../domain/procurement/view-contract.ts";
import { getProject } from "../../../domain/project/contract.ts";
import { type Project, projectNoun } from "../../../domain/project/project.ts";
import { Failed } from "../../api/problem.ts";
import { useRead, useRows } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { OrganizationName } from "../../ui/facts/organization-name.tsx";
import { useOrganizationNames } from "../../ui/facts/organization-names.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import { RecordFacts } from "../../ui/record-facts.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { projectPath } from "../../ui/standing/paths.ts";
import { WhereItStands } from "../../ui/where-it-stands.tsx";
import { ArchivePart } from "../documents/archive/archive-part.tsx";
import { PlanVersions } from "../project/plan/plan-versions.tsx";
import { DeliveryParts } from "./delivery-parts.tsx";
import { ProjectActs } from "./project-acts.tsx";
import { words } from "./words.ts";

/** One project as the body runs it: where it stands, what can be done now, and all that is known of it. */
export const BodyProjectScreen = () => {
  const { id = "" } = useParams();
  const { data, error } = useRead(getProject, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  return <Known project={data.project} hash={data.hash} />;
};

const Known = ({ project, hash }: { readonly project: Project; readonly hash: string | null }) => {
  const w = useWords(words);
  const language = useLanguage();
  const names = useOrganizationNames("service-institution");
  const { projectId, cycleId, status, brief, contract, recommendation, plan } = project;
  const { waits } = projectNoun.place(project);
  return (
    <>
      <section className="page">
        <p className="no-print">
          <Link href={`/work/all-projects?cycleId=${encodeURIComponent(cycleId)}`}>{w.back}</Link>
        </p>
        <h1>{brief.title}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "project", property: "status", value: status })}</span>{" "}
          {contract ? <OrganizationName id={contract.institutionId} /> : null}
        </p>
        <WhereItStands path={projectPath} now={status} waits={waits} noun="project" names={names} />
        <Led project={project} />
      </section>
      <ProjectActs project={project} waits={waits} />
      <section className="page">
        <h2>{w.brief}</h2>
        <RecordFacts value={brief} noun="project" />
        {recommendation ? (
          <>
            <h3>{w.recommendation}</h3>
            <RecordFacts value={recommendation} noun="project" />
          </>
        ) : null}
      </section>
      <section className="page">
        <h2>{w.procurements}</h2>
        <RowsTable
          contract={listProcurements}
          params={{ id: projectId }}
          rowLink={({ id }) => `/work/procurements/${id}`}
          empty={w.noProcurements}
        />
      </section>
      <Needs projectId={projectId} />
      <DeliveryParts project={project} />
      {plan ? <Plans projectId={projectId} /> : null}
      <ArchivePart
        title={brief.title}
        gather={async (asking) => (await import("../documents/archive/gather.ts")).gatherProject(projectId, asking)}
      />
      <section className="page">
        <HistoryList noun="project" id={projectId} head={hash} />
      </section>
    </>
  );
};

/** The ways to the decision, the notice and the acceptance, as far as there are. */
const Led = ({ project: { decisionId, noticeId, acceptanceId } }: { readonly project: Project }) => {
  const w = useWords(words);
  return (
    <p className="no-print">
      {decisionId === null ? null : <Link href={`/work/decisions/${decisionId}`}>{w.decision}</Link>}{" "}
      {noticeId === null ? null : <Link href={`/work/notices/${noticeId}`}>{w.notice}</Link>}{" "}
      {acceptanceId === null ? null : <Link href={`/work/acceptances/${acceptanceId}`}>{w.acceptance}</Link>}
    </p>
  );
};

const isSealed = (error: Error | null): boolean =>
  error instanceof Failed && error.failure.kind === "refused" && error.failure.problem.code === "need-confirmations-sealed";

const Needs = ({ projectId }: { readonly projectId: string }) => {
  const w = useWords(words);
  const names = useOrganizationNames("service-institution");
  const { rows, error, isPending } = useRows(listNeedConfirmations, { params: { id: projectId } });
  return (
    <section className="page">
      <h2>{w.needs}</h2>
      {isSealed(error) ? <p>{w.needsSealed}</p> : <FailureNote error={error} />}
      {!isPending && error === null && rows.length === 0 ? <p className="empty">{w.noNeeds}</p> : null}
      {rows.map((row) => (
        <details key={JSON.stringify(row)} className="panel">
          <summary>{names[row.institutionId] ?? row.institutionId}</summary>
          <RecordFacts value={row} contract="list-need-confirmations" without={["institutionId"]} />
        </details>
      ))}
    </section>
  );
};

const Plans = ({ projectId }: { readonly projectId: string }) => {
  const { data, error } = useRead(listPlanVersions, { params: { id: projectId } });
  return (
    <>
      <FailureNote error={error} />
      {data ? <PlanVersions versions={data.versions} /> : null}
    </>
  );
};
