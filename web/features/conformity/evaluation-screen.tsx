import "./conformity.css";
import { useState } from "react";
import { Link, useParams } from "wouter";
import type { SectionId } from "../../../domain/application/section-id.ts";
import { getConformity, getEvaluation } from "../../../domain/conformity-evaluation/read-contract.ts";
import { type UnitEvaluation, unitEvaluationNoun } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import { RecordFacts } from "../../ui/record-facts.tsx";
import { unitEvaluationPath } from "../../ui/standing/paths.ts";
import { WhereItStands } from "../../ui/where-it-stands.tsx";
import { ArchivePart } from "../documents/archive/archive-part.tsx";
import { ChallengesPart } from "./challenges-part.tsx";
import { ChecklistPart } from "./checklist-part.tsx";
import { EvaluationActs } from "./evaluation-acts.tsx";
import { EvaluationLinks } from "./evaluation-links.tsx";
import { SectionsPart } from "./sections-part.tsx";
import { words } from "./words.ts";

const afterPanel = ["panel_conclusion", "public_notice", "decided", "announced"];

/** Past the panel's conclusion, a visit that never was is no stage of this unit's. */
const pathOf = ({ status, onSite }: UnitEvaluation): typeof unitEvaluationPath =>
  onSite === null && afterPanel.includes(status)
    ? unitEvaluationPath.filter(({ steps }) => !steps.includes("on_site_review"))
    : unitEvaluationPath;

/** One unit's evaluation as the body reviews it: where it stands, the checklist beside what was handed in, and what can be done now. */
export const EvaluationScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(getEvaluation, { params: { id } });
  const conformity = useRead(getConformity, { params: { id } });
  const [section, setSection] = useState<SectionId>("profile");
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { evaluation, hash } = data;
  const { unitId, unitName, uscc, status, submission } = evaluation;
  const { waits } = unitEvaluationNoun.place(evaluation);
  return (
    <>
      <section className="page">
        <p className="no-print">
          <Link href="/work/conformity">{w.back}</Link>
        </p>
        <h1>{unitName}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "unit-evaluation", property: "status", value: status })}</span> {w.uscc} {uscc}
        </p>
        <WhereItStands path={pathOf(evaluation)} now={status} waits={waits} noun="unit-evaluation" names={{ [unitId]: unitName }} />
        <EvaluationLinks evaluation={evaluation} />
      </section>
      <FailureNote error={conformity.error} />
      <div className="review-columns">
        {conformity.data ? (
          <ChecklistPart id={id} open={status === "conformity_review"} {...{ conformity: conformity.data }} show={setSection} />
        ) : null}
        {submission ? (
          <SectionsPart id={id} cycleId={evaluation.cycleId} submission={submission} section={section} choose={setSection} />
        ) : null}
      </div>
      {conformity.data ? <ChallengesPart id={id} open={status === "conformity_review"} conformity={conformity.data} /> : null}
      {conformity.data ? <EvaluationActs evaluation={evaluation} conformity={conformity.data} waits={waits} /> : null}
      <ArchivePart
        title={`${unitName} ${evaluation.cycleId}`}
        gather={async (asking) => (await import("../documents/archive/gather.ts")).gatherEvaluation(id, asking)}
      />
      <section className="page">
        <details>
          <summary>{w.facts}</summary>
          <RecordFacts value={evaluation} noun="unit-evaluation" without={["submission"]} />
        </details>
        <HistoryList noun="unit-evaluation" id={id} head={hash} />
      </section>
    </>
  );
};
