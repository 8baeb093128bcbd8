import type { ScoreReceipt } from "../../../domain/unit-result/receipt-contract.ts";
import { number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { sectionTitle } from "../../ui/section/section-title.ts";
import { words } from "./result-words.ts";

/** One point of the score receipt: what was earned, why, and what would earn more. */
export const ScorePoint = ({ point }: { readonly point: ScoreReceipt["points"][number] }) => {
  const w = useWords(words);
  const language = useLanguage();
  const lists = {
    [w.reasons]: point.reasons,
    [w.strengths]: point.strengths,
    [w.improvements]: point.improvements,
    [w.findings]: point.findings,
    [w.evidence]: point.evidence,
  };
  return (
    <details className="panel">
      <summary>
        <strong>{sectionTitle(point.point, language)}</strong>{" "}
        {point.score === null
          ? w.notApplicable
          : `${number(language, point.score / 1000)} / ${number(language, point.maximum / 1000)} (${point.percent} %)`}
      </summary>
      {point.notApplicable === null ? null : <p>{point.notApplicable}</p>}
      {point.cap ? (
        <p>
          <span className="mark warn">{w.cap(point.cap.percent)}</span> {point.cap.reason}
        </p>
      ) : null}
      {point.reached ? (
        <p>
          <strong>{w.reached}</strong> {point.reached.from}–{point.reached.to} %: {point.reached.words[language]}
        </p>
      ) : null}
      {point.next ? (
        <p>
          <strong>{w.next}</strong> {point.next.from}–{point.next.to} %: {point.next.words[language]}
        </p>
      ) : null}
      {point.agreed === null ? null : (
        <p>
          <strong>{w.agreed}</strong> {point.agreed}
        </p>
      )}
      {Object.entries(lists).map(([title, texts]) =>
        texts.length === 0 ? null : (
          <div key={title}>
            <p>
              <strong>{title}</strong>
            </p>
            <ul>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        ),
      )}
    </details>
  );
};
