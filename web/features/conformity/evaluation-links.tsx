import { Link } from "wouter";
import type { UnitEvaluation } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { codeWord } from "../../language/code-word.ts";
import { number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { words } from "./words.ts";

const withPanel = ["technical_review", "on_site_review", "panel_conclusion", "public_notice", "decided", "announced", "revoked"];

/** The way to the unit's panel and to what was published of it. */
export const EvaluationLinks = ({ evaluation }: { readonly evaluation: UnitEvaluation }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { evaluationId, status, result } = evaluation;
  return (
    <>
      {result ? (
        <p>
          {w.result}:{" "}
          <span className="mark good">{codeWord(language, { noun: "unit-evaluation", property: "grade", value: result.grade })}</span>{" "}
          {w.score(number(language, result.score / 1000))}
        </p>
      ) : null}
      <p className="no-print link-row">
        {withPanel.includes(status) ? <Link href={`/work/technical/${evaluationId}`}>{w.toPanel}</Link> : null}{" "}
        {result ? <Link href={`/work/unit-results/${result.resultListId}`}>{w.toList}</Link> : null}{" "}
        {result?.announcedAt ? <Link href={`/work/score-receipts/${evaluationId}`}>{w.toReceipt}</Link> : null}
      </p>
    </>
  );
};
