import "./coverage.css";
import { Link, useParams } from "wouter";
import { getApplication } from "../../../domain/application/read-contract.ts";
import { fileAppeal } from "../../../domain/unit-result/appeal-contract.ts";
import { readReceipt } from "../../../domain/unit-result/receipt-contract.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { words as papers } from "../documents/words.ts";
import { words } from "./result-words.ts";
import { ScoreReceiptPart } from "./score-receipt-part.tsx";
import { words as outer } from "./words.ts";

/** What the unit is told of its score: each point with its reasons and what would raise it, and the way to appeal. */
export const ResultScreen = () => {
  const w = useWords(words);
  const o = useWords(outer);
  const d = useWords(papers);
  const language = useLanguage();
  const { id = "" } = useParams();
  const application = useRead(getApplication, { params: { id } });
  const announced = application.data?.application.result?.announcedAt != null;
  const receipt = useRead(readReceipt, { params: { id }, when: announced });
  if (!application.data) return application.error ? <FailureNote error={application.error} /> : <Waiting />;
  const { result, status } = application.data.application;
  return (
    <article className="page coverage">
      <p className="no-print">
        <Link href={`/work/applications/${id}`}>{o.back}</Link>{" "}
        {receipt.data ? <Link href={`/work/applications/${id}/result/paper`}>{d.toReceiptPaper}</Link> : null}
      </p>
      <h1>{w.title}</h1>
      {result ? (
        <p>
          {w.grade}:{" "}
          <span className="mark good">{codeWord(language, { noun: "unit-evaluation", property: "grade", value: result.grade })}</span>{" "}
          {result.validUntil ? w.validUntil(dayOnly(language, result.validUntil)) : null}
        </p>
      ) : (
        <p>{w.notYet}</p>
      )}
      <FailureNote error={receipt.error} />
      {receipt.data ? <ScoreReceiptPart receipt={receipt.data} /> : null}
      {announced ? (
        <section className="no-print">
          <h2>{w.appeal}</h2>
          <p>{w.appealLead}</p>
          <ActList step={status} actions={[{ contract: fileAppeal, params: { id }, steps: ["announced"] }]} />
        </section>
      ) : null}
    </article>
  );
};
