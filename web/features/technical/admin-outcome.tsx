import "../../ui/rows-table/rows-table.css";
import { getFrozenProgramme } from "../../../domain/cycle/contract.ts";
import type { TechnicalEvaluation } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import { limitWords } from "../../../domain/unit-result/limit-words.ts";
import { useRead } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime, number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { sectionTitle } from "../../ui/section/section-title.ts";
import { words } from "./admin-words.ts";
import { ExpertName } from "./expert-name.tsx";

type Given = { readonly evaluation: TechnicalEvaluation };

/** What members far from the panel said about it, and what the panel agreed where its marks lay apart. */
export const AdminConsensus = ({ evaluation: { explanations, consensus } }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  if (explanations.length === 0 && consensus === null) return null;
  return (
    <section className="page">
      {explanations.length === 0 ? null : (
        <>
          <h2>{w.explanations}</h2>
          <ul>
            {explanations.map(({ memberId, text, at }) => (
              <li key={`${memberId} ${at}`}>
                <ExpertName memberId={memberId} />: {text} <small>{dayAndTime(language, at)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {consensus === null ? null : (
        <>
          <h2>{w.consensus}</h2>
          <p>
            {dayAndTime(language, consensus.heldAt)} · {w.attended}{" "}
            {consensus.attendance.map((memberId) => (
              <span key={memberId}>
                <ExpertName memberId={memberId} />{" "}
              </span>
            ))}
          </p>
          <ul>
            {consensus.points.map(({ point, percent, reason }) => (
              <li key={point}>
                {sectionTitle(point, language)}: <strong>{percent} %</strong> {reason}
              </li>
            ))}
          </ul>
          <p style={{ whiteSpace: "pre-wrap" }}>{consensus.minutes}</p>
        </>
      )}
    </section>
  );
};

/** The panel's conclusion: opinion, score and grade, and point by point where it differs from what the sheets added up to. */
export const AdminConclusion = ({ evaluation: { cycleId, conclusion, result } }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const rules = useRead(getFrozenProgramme, { params: { id: cycleId }, when: conclusion !== null }).data?.programme.settings;
  if (conclusion === null) return null;
  const { opinion, score, grade, limitedBy, points, by, at } = conclusion;
  const inPoints = (thousandths: number): string => number(language, thousandths / 1000);
  const rawOf = (point: string): number | undefined => result?.points.find((one) => one.point === point)?.score;
  const moved = points.filter((one) => rawOf(one.point) !== one.score);
  return (
    <section className="page">
      <h2>{w.conclusion}</h2>
      <p>
        <strong>{inPoints(score)}</strong>{" "}
        <span className="mark good">{codeWord(language, { noun: "unit-evaluation", property: "grade", value: grade })}</span>{" "}
        {conclusion.calibrated === null ? w.byRaw : w.byCalibrated(inPoints(conclusion.calibrated))}
      </p>
      {limitedBy.length === 0 ? null : (
        <p>{w.limitedBy(limitedBy.map((code) => (rules ? limitWords(code, rules)[language] : code)).join(w.comma))}</p>
      )}
      <p style={{ whiteSpace: "pre-wrap" }}>{opinion}</p>
      <p>
        <ExpertName memberId={by.memberId} /> · {dayAndTime(language, at)}
      </p>
      {moved.length === 0 ? <p>{w.noneMoved}</p> : null}
      <ul>
        {moved.map(({ point, score: concluded }) => (
          <li key={point}>
            {sectionTitle(point, language)}: {w.movedFrom(inPoints(rawOf(point) ?? 0), inPoints(concluded))}
          </li>
        ))}
      </ul>
    </section>
  );
};
