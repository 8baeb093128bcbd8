import { Link, useParams } from "wouter";
import { getEvaluation } from "../../../domain/conformity-evaluation/read-contract.ts";
import { readReceipt } from "../../../domain/unit-result/receipt-contract.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { ScoreReceiptPart } from "../application/score-receipt-part.tsx";
import { words as papers } from "../documents/words.ts";
import { words } from "./body-words.ts";

/** The score receipt as the unit got it, for the body and its supervisor. */
export const BodyReceiptScreen = () => {
  const w = useWords(words);
  const d = useWords(papers);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(readReceipt, { params: { id } });
  const evaluation = useRead(getEvaluation, { params: { id } }).data?.evaluation;
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  return (
    <article className="page coverage">
      <p className="no-print">
        <Link href={`/work/conformity/${id}`}>{w.backToUnit}</Link>{" "}
        <Link href={`/work/score-receipts/${id}/paper`}>{d.toReceiptPaper}</Link>
      </p>
      <h1>{w.receiptOf(evaluation?.unitName ?? id)}</h1>
      <p>
        {w.grade}:{" "}
        <span className="mark good">{codeWord(language, { noun: "unit-evaluation", property: "grade", value: data.grade })}</span>
      </p>
      <ScoreReceiptPart receipt={data} />
    </article>
  );
};
