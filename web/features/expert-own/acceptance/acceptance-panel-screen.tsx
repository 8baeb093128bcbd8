import "../scoring/scoring.css";
import { Link, useParams } from "wouter";
import type { Acceptance } from "../../../../domain/acceptance/acceptance.ts";
import { getAcceptance, listSheets } from "../../../../domain/acceptance/read-contract.ts";
import { concludePanel, explainOutlier } from "../../../../domain/acceptance/result-contract.ts";
import { Id } from "../../../../domain/kernel/id.ts";
import { getSheet } from "../../../../domain/scoring/contract.ts";
import { sheetIdOf } from "../../../../domain/scoring/score-sheet.ts";
import { useRead } from "../../../api/use-read.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { codeWord } from "../../../language/code-word.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { useSelf } from "../../../session/self.ts";
import { ActList } from "../../../ui/act-form/act-list.tsx";
import { EvidenceList } from "../../../ui/evidence/evidence-list.tsx";
import { materialTitle } from "../../../ui/facts/material-title.ts";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { RecordFacts } from "../../../ui/record-facts.tsx";
import { AcceptanceSheet } from "./acceptance-sheet.tsx";
import { DefenceTimer } from "./defence-timer.tsx";
import { words } from "./words.ts";

/** A project's acceptance for those on its panel: the materials, the defence with its clock, and one's own sheet beside them (7.3). */
export const AcceptancePanelScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(getAcceptance, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { title, status } = data.acceptance;
  return (
    <>
      <section className="page">
        <p className="no-print">
          <Link href="/work/acceptance-panels">{w.back}</Link>
        </p>
        <h1>{title}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "acceptance", property: "status", value: status })}</span>
        </p>
      </section>
      {data.sight === "whole" ? (
        <Room acceptance={data.acceptance} />
      ) : (
        <RecordFacts value={data.acceptance} noun="acceptance" without={["materials"]} />
      )}
    </>
  );
};

const Room = ({ acceptance }: { readonly acceptance: Acceptance }) => {
  const w = useWords(words);
  const language = useLanguage();
  const self = useSelf();
  const { acceptanceId, status, plan, materials, defence, result, conclusion } = acceptance;
  const sheetId = self ? sheetIdOf(acceptanceId, self.memberId) : "";
  const sheet = useRead(getSheet, { params: { id: sheetId }, when: Id.safeParse(sheetId).success });
  const params = { id: acceptanceId };
  return (
    <>
      <div className="scoring page">
        <div className="scoring-columns">
          <section>
            <h2>{w.materials}</h2>
            {materials.map(({ slot, evidenceIds }) => (
              <div key={slot}>
                <h3>
                  {materialTitle(language, {
                    slot,
                    title:
                      plan?.checklist.find((item) => item.slot === slot)?.title ??
                      codeWord(language, { noun: "acceptance", property: "slot", value: slot }),
                  })}
                </h3>
                <EvidenceList ids={evidenceIds} />
              </div>
            ))}
            {defence ? (
              <>
                <h2>{w.defence}</h2>
                <DefenceTimer />
                <RecordFacts value={defence} noun="acceptance" />
              </>
            ) : null}
            {plan ? (
              <details>
                <summary>{w.plan}</summary>
                <RecordFacts value={plan} noun="acceptance" without={["checklist"]} />
              </details>
            ) : null}
          </section>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard, also when the sheet is locked. */}
          <section className="mark-form" aria-label={w.sheet} tabIndex={0}>
            <h2>{w.sheet}</h2>
            {sheet.data && plan ? (
              <AcceptanceSheet
                key={`${sheet.data.sheet.sheetId} ${sheet.data.sheet.status}`}
                sheet={sheet.data.sheet}
                rubric={plan.rubric}
              />
            ) : (
              <p className="empty">{w.notOpen}</p>
            )}
          </section>
        </div>
      </div>
      {result ? <PanelResult acceptance={acceptance} /> : null}
      <section className="page">
        <h2>{w.actions}</h2>
        <ActList
          noun="acceptance"
          step={status}
          actions={[
            { contract: explainOutlier, params, steps: ["scored"] },
            { contract: concludePanel, params, steps: ["scored"] },
          ]}
        />
        {conclusion ? <RecordFacts value={conclusion} noun="acceptance" /> : null}
      </section>
    </>
  );
};

const PanelResult = ({ acceptance }: { readonly acceptance: Acceptance }) => {
  const w = useWords(words);
  const { data } = useRead(listSheets, { params: { id: acceptance.acceptanceId } });
  return (
    <section className="page">
      <h2>{w.panel}</h2>
      {acceptance.result ? <RecordFacts value={acceptance.result} noun="acceptance" /> : null}
      {data ? (
        <details>
          <summary>{w.sheets}</summary>
          <RecordFacts value={data} contract="list-sheets" />
        </details>
      ) : null}
    </section>
  );
};
