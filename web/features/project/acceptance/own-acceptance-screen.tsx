import { Link, useParams } from "wouter";
import { nameRespondent, submitMaterials, submitSupplement } from "../../../../domain/acceptance/contract.ts";
import { getAcceptance } from "../../../../domain/acceptance/read-contract.ts";
import type { OutsideAcceptance } from "../../../../domain/acceptance/seen-acceptance.ts";
import { getProject } from "../../../../domain/project/contract.ts";
import { useRead } from "../../../api/use-read.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { codeWord } from "../../../language/code-word.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { ActList } from "../../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { RecordFacts } from "../../../ui/record-facts.tsx";
import { acceptancePath } from "../../../ui/standing/paths.ts";
import { WhereItStands } from "../../../ui/where-it-stands.tsx";
import { words as papers } from "../../documents/words.ts";
import { Materials } from "./materials.tsx";
import { requiredPack, supplementPack } from "./pack-start.ts";
import { SlotChoice } from "./slot-choice.tsx";
import { words } from "./words.ts";

const inputs = { "materials.slot": SlotChoice };

/** The acceptance of a project as its institution and its place see it: no panel, no marks, the grade once it is public (7.3). */
export const OwnAcceptanceScreen = () => {
  const { id = "" } = useParams();
  const project = useRead(getProject, { params: { id } });
  const acceptanceId = project.data?.project.acceptanceId ?? null;
  const acceptance = useRead(getAcceptance, { params: { id: acceptanceId }, when: acceptanceId !== null });
  const error = project.error ?? acceptance.error;
  if (error) return <FailureNote error={error} />;
  return acceptance.data?.sight === "outside" ? <Seen acceptance={acceptance.data.acceptance} /> : <Waiting />;
};

const Seen = ({ acceptance }: { readonly acceptance: OutsideAcceptance }) => {
  const w = useWords(words);
  const d = useWords(papers);
  const language = useLanguage();
  const { acceptanceId, projectId, title, status, plan, defence, grade, feedback } = acceptance;
  const params = { id: acceptanceId };
  return (
    <>
      <section className="page">
        <p className="no-print">
          <Link href={`/work/projects/${projectId}`}>{w.back}</Link>
        </p>
        <h1>
          {w.title} · {title}
        </h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "acceptance", property: "status", value: status })}</span>{" "}
          {grade === null ? null : (
            <span className="mark good">{codeWord(language, { noun: "acceptance", property: "grade", value: grade })}</span>
          )}
        </p>
        <WhereItStands path={acceptancePath} now={status} waits={[]} noun="acceptance" />
      </section>
      <Materials acceptance={acceptance} />
      <section className="page">
        <h2>{w.actions}</h2>
        <ActList
          noun="acceptance"
          step={status}
          actions={[
            { contract: submitMaterials, params, steps: ["planned"], initial: requiredPack(acceptance), inputs },
            { contract: submitSupplement, params, steps: ["supplement"], initial: supplementPack(acceptance), inputs },
            { contract: nameRespondent, params, steps: ["reviewed", "defence_scheduled"] },
          ]}
        />
      </section>
      {plan ? (
        <section className="page">
          <h2>{w.plan}</h2>
          <RecordFacts value={plan} noun="acceptance" without={["checklist"]} />
        </section>
      ) : null}
      {defence ? (
        <section className="page">
          <h2>{w.defence}</h2>
          <RecordFacts value={defence} noun="acceptance" without={["record"]} />
          {defence.record ? <RecordFacts value={defence.record} noun="acceptance" without={["minutesEvidenceId"]} /> : null}
        </section>
      ) : null}
      {feedback ? (
        <section className="page">
          <h2>{w.feedback}</h2>
          <p className="no-print">
            <Link href={`/work/projects/${projectId}/acceptance/paper`}>{d.toPaper}</Link>
          </p>
          <RecordFacts value={feedback} noun="acceptance" />
        </section>
      ) : null}
    </>
  );
};
