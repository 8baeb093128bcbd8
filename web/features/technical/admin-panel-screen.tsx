import { Link, useParams } from "wouter";
import { getTechnicalEvaluation } from "../../../domain/technical-evaluation/contract.ts";
import { type TechnicalEvaluation, technicalEvaluationNoun } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import type { Stage } from "../../ui/standing/standing-path.ts";
import { WhereItStands } from "../../ui/where-it-stands.tsx";
import { AdminActs } from "./admin-acts.tsx";
import { AdminOnSite } from "./admin-on-site.tsx";
import { AdminConclusion, AdminConsensus } from "./admin-outcome.tsx";
import { AdminResult } from "./admin-result.tsx";
import { AdminSeats } from "./admin-seats.tsx";
import { words } from "./admin-words.ts";
import { NoPanel } from "./no-panel.tsx";

/** The stages this panel takes: a consensus only where marks lie apart, a visit only where one is planned; both are open before. */
const pathOf = ({ result, consensus, onSite, status }: TechnicalEvaluation): readonly Stage[] => {
  const isOpen = ["assigning", "scoring", "scored", "consensus"].includes(status);
  const stages: readonly (Stage | null)[] = [
    { clause: "5.3", steps: ["assigning", "seat_vacant"] },
    { clause: "5.2", steps: ["scoring"] },
    { clause: "5.2", steps: ["scored"] },
    result === null || consensus !== null || result.disagreement.points.length > 0 ? { clause: "5.2", steps: ["consensus"] } : null,
    isOpen || onSite !== null ? { clause: "5.2", steps: ["on_site"] } : null,
    { clause: "5.2", steps: ["reviewed"] },
    { clause: "5.2", steps: ["concluded"] },
  ];
  return stages.filter((stage) => stage !== null);
};

/** One unit's panel as the body sees it: seats, marks once they are unsealed, and what can be done now. */
export const AdminPanelScreen = () => {
  const { id = "" } = useParams();
  const { data, error } = useRead(getTechnicalEvaluation, { params: { id } });
  if (data?.sight === "whole") return <Panel evaluation={data.evaluation} hash={data.hash} />;
  if (error) return <NoPanel id={id} error={error} />;
  return <Waiting />;
};

type PanelGiven = { readonly evaluation: TechnicalEvaluation; readonly hash: string };

const Panel = ({ evaluation, hash }: PanelGiven) => {
  const w = useWords(words);
  const language = useLanguage();
  const { evaluationId, unitName, status, scoreBy, overdue, attempt, drawId } = evaluation;
  const { step, waits } = technicalEvaluationNoun.place(evaluation);
  return (
    <>
      <section className="page">
        <p className="no-print link-row">
          <Link href="/work/technical">{w.back}</Link> <Link href={`/work/conformity/${evaluationId}`}>{w.toUnit}</Link>{" "}
          {drawId === "named" ? null : <Link href={`/work/draws/${drawId}`}>{w.toDraw}</Link>}
        </p>
        <h1>{unitName}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "technical-evaluation", property: "status", value: step })}</span>{" "}
          {attempt > 1 ? <span className="mark warn">{w.attempt(attempt)}</span> : null}{" "}
          {scoreBy !== null && status === "scoring" ? w.scoreBy(dayAndTime(language, scoreBy)) : null}{" "}
          {overdue ? <span className="mark bad">{w.overdue}</span> : null}
        </p>
        <WhereItStands path={pathOf(evaluation)} now={step} waits={waits} noun="technical-evaluation" />
      </section>
      <AdminSeats evaluation={evaluation} />
      <AdminActs {...{ evaluation, step, waits }} />
      <AdminResult evaluation={evaluation} />
      <AdminConsensus evaluation={evaluation} />
      <AdminOnSite evaluation={evaluation} />
      <AdminConclusion evaluation={evaluation} />
      <section className="page">
        <HistoryList noun="technical-evaluation" id={evaluationId} head={hash} />
      </section>
    </>
  );
};
