import { Link, useParams } from "wouter";
import { getTechnicalEvaluation, listUnitSheets } from "../../../../domain/technical-evaluation/contract.ts";
import { concludeUnitPanel, explainUnitOutlier, recordConsensus } from "../../../../domain/technical-evaluation/panel-contract.ts";
import { type TechnicalEvaluation, technicalEvaluationNoun } from "../../../../domain/technical-evaluation/technical-evaluation.ts";
import { useRead } from "../../../api/use-read.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { codeWord } from "../../../language/code-word.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { ActList } from "../../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { PanelSheets } from "../../../ui/panel/panel-sheets.tsx";
import { PanelSpread } from "../../../ui/panel/panel-spread.tsx";
import { RecordFacts } from "../../../ui/record-facts.tsx";
import { words } from "./words.ts";

/** The panel once every sheet is in: what they add up to, where they lie apart, and what the panel makes of it. */
export const PanelScreen = () => {
  const w = useWords(words);
  const { id = "" } = useParams();
  const { data, error } = useRead(getTechnicalEvaluation, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  if (data.sight === "whole") return <WholePanel evaluation={data.evaluation} />;
  return (
    <section className="page">
      <h1>{data.evaluation.unitName}</h1>
      {data.leads ? <p className="mark good">{w.leads}</p> : null}
      <p>{w.sealed}</p>
    </section>
  );
};

const WholePanel = ({ evaluation }: { readonly evaluation: TechnicalEvaluation }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { evaluationId, result, consensus, conclusion, onSite, status, seats } = evaluation;
  const params = { id: evaluationId };
  const sheets = useRead(listUnitSheets, { params, when: result !== null }).data?.sheets ?? [];
  const { waits } = technicalEvaluationNoun.place(evaluation);
  const apart = result?.disagreement.points ?? [];
  const initial = {
    attendance: seats.map(({ memberId }) => memberId),
    points: apart.map((point) => ({ point, percent: null, reason: "" })),
  };
  return (
    <>
      <section className="page">
        <h1>{evaluation.unitName}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "technical-evaluation", property: "status", value: status })}</span>
        </p>
        {result ? (
          <>
            <h2>{w.result}</h2>
            <PanelSpread {...{ result, sheets }} />
            <PanelSheets sheets={sheets} />
          </>
        ) : (
          <p>{w.sealed}</p>
        )}
      </section>
      {onSite ? (
        <section className="page">
          <h2>{w.onSite}</h2>
          <RecordFacts value={onSite} noun="technical-evaluation" without={["items"]} />
          <Link href={`/work/panels/${evaluationId}/on-site`}>{w.toOnSite}</Link>
        </section>
      ) : null}
      <section className="page">
        <h2>{w.actions}</h2>
        {status === "consensus" ? <p>{w.consensusLead}</p> : null}
        <ActList
          noun="technical-evaluation"
          step={status}
          waits={waits}
          actions={[
            { contract: explainUnitOutlier, params, steps: ["scored", "consensus", "on_site", "reviewed"] },
            { contract: recordConsensus, params, steps: ["consensus"], initial },
            { contract: concludeUnitPanel, params, steps: ["scored", "reviewed"] },
          ]}
        />
      </section>
      {consensus ? (
        <section className="page">
          <h2>{w.agreed}</h2>
          <RecordFacts value={consensus} noun="technical-evaluation" />
        </section>
      ) : null}
      {conclusion ? (
        <section className="page">
          <h2>{w.conclusion}</h2>
          <RecordFacts value={conclusion} noun="technical-evaluation" />
        </section>
      ) : null}
    </>
  );
};
