import { Link, useParams } from "wouter";
import { getProject } from "../../../domain/project/contract.ts";
import { type Project, projectNoun } from "../../../domain/project/project.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { RecordFacts } from "../../ui/record-facts.tsx";
import { projectPath } from "../../ui/standing/paths.ts";
import { WhereItStands } from "../../ui/where-it-stands.tsx";
import { ArchivePart } from "../documents/archive/archive-part.tsx";
import { DeliveryParts } from "./delivery-parts.tsx";
import { ProcurementList } from "./procurement/procurement-list.tsx";
import { projectActions } from "./project-acts.ts";
import { words } from "./words.ts";

/** One project: where it stands, what is to be done with it now, and all that is known of it. Its history tells grades before they are public, so it is the body's. */
export const ProjectScreen = () => {
  const { id = "" } = useParams();
  const { data, error } = useRead(getProject, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  return <KnownProject project={data.project} />;
};

const KnownProject = ({ project }: { readonly project: Project }) => {
  const w = useWords(words);
  const language = useLanguage();
  const self = useSelf();
  const { projectId, status, brief } = project;
  const { waits } = projectNoun.place(project);
  const isPartner = self?.organization.kind === "partner";
  return (
    <>
      <section className="page">
        <h1>{brief.title}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "project", property: "status", value: status })}</span>
        </p>
        <WhereItStands path={projectPath} now={status} waits={waits} noun="project" />
      </section>
      <section className="page">
        <h2>{w.actions}</h2>
        <ActList noun="project" step={status} waits={waits} actions={projectActions(project)} ownOnly />
      </section>
      <section className="page">
        <h2>{w.brief}</h2>
        <RecordFacts value={brief} noun="project" />
        {project.recommendation ? <RecordFacts value={project.recommendation} noun="project" /> : null}
      </section>
      {project.procurementId === null || isPartner ? null : <ProcurementList projectId={projectId} />}
      {project.contract === null && project.team === null ? null : <DeliveryParts project={project} />}
      {project.acceptanceId === null ? null : (
        <section className="page">
          <h2>{w.acceptance}</h2>
          <Link href={`/work/projects/${projectId}/acceptance`}>{w.toAcceptance}</Link>
        </section>
      )}
      <ArchivePart
        title={brief.title}
        gather={async (asking) => (await import("../documents/archive/gather.ts")).gatherProject(projectId, asking)}
      />
    </>
  );
};
