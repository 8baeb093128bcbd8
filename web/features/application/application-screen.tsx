import { Link, useParams } from "wouter";
import { getApplication } from "../../../domain/application/read-contract.ts";
import type { OwnApplication } from "../../../domain/application/seen-application.ts";
import type { Wait } from "../../../domain/kernel/noun.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { unitEvaluationPath } from "../../ui/standing/paths.ts";
import { TimeLeftNote } from "../../ui/standing/time-left-note.tsx";
import { WhereItStands } from "../../ui/where-it-stands.tsx";
import { ArchivePart } from "../documents/archive/archive-part.tsx";
import { ApplicationActs } from "./application-acts.tsx";
import { CarryOver } from "./carry-over-part.tsx";
import { SectionList } from "./section-list.tsx";
import { StatementPart } from "./statement-part.tsx";
import { words } from "./words.ts";

/** What waits for the unit itself; of whom else it waits for, the unit learns when it is told. */
const waitsOf = ({ status, unitId, closesAt, supplement }: OwnApplication): readonly Wait[] => {
  const audience = `organization:${unitId}` as const;
  if (status === "draft") return [{ action: "submit-application", audience, clause: "5.2", dueAt: closesAt }];
  if (status !== "supplement_requested" || supplement === null) return [];
  return [{ action: "submit-supplement", audience, clause: "5.2", dueAt: supplement.dueAt }];
};

/** One application: where it stands, what is filled in, and what can be done with it now. */
export const ApplicationScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(getApplication, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { application } = data;
  const { status, supplement, closesAt } = application;
  const open = status === "draft" || status === "submitted";
  return (
    <>
      <section className="page">
        <h1>
          {application.unitName} · {application.cycleId.slice(-4)}
        </h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "unit-evaluation", property: "status", value: status })}</span>{" "}
          {open ? <TimeLeftNote dueAt={closesAt} /> : null}
        </p>
        <WhereItStands path={unitEvaluationPath} now={status} waits={waitsOf(application)} noun="unit-evaluation" />
        {supplement && status === "supplement_requested" ? <p className="notice-bar">{w.supplementLead}</p> : null}
      </section>
      <StatementPart {...data} />
      <SectionList id={id} cycleId={application.cycleId} />
      <ApplicationActs application={application} />
      {status === "draft" ? <CarryOver id={id} cycleId={application.cycleId} /> : null}
      {application.result ? (
        <section className="page">
          <h2>{w.result}</h2>
          <Link href={`/work/applications/${id}/result`}>{w.toResult}</Link>
        </section>
      ) : null}
      <ArchivePart
        title={`${application.unitName} ${application.cycleId}`}
        gather={async (asking) => (await import("../documents/archive/gather.ts")).gatherApplication(id, asking)}
      />
    </>
  );
};
