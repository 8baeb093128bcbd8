import { calibratedScoreOf } from "../../../domain/scoring/calibrated-view.ts";
import { getCalibration, listUnitSheets } from "../../../domain/technical-evaluation/contract.ts";
import type { TechnicalEvaluation } from "../../../domain/technical-evaluation/technical-evaluation.ts";
import type { PanelResult } from "../../../domain/technical-evaluation/technical-result.ts";
import { useRead } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { PanelSheets } from "../../ui/panel/panel-sheets.tsx";
import { PanelSpread } from "../../ui/panel/panel-spread.tsx";
import { words } from "./admin-words.ts";
import { ExpertName } from "./expert-name.tsx";

/** What the sheets add up to, how far apart they lie, and beside it the score as calibrated over the year. */
export const AdminResult = ({ evaluation }: { readonly evaluation: TechnicalEvaluation }) => {
  const w = useWords(words);
  const { evaluationId, result } = evaluation;
  const sheets = useRead(listUnitSheets, { params: { id: evaluationId }, when: result !== null }).data?.sheets ?? [];
  return (
    <section className="page">
      <h2>{w.result}</h2>
      {result === null ? (
        <p>{w.sealed}</p>
      ) : (
        <>
          <PanelSpread result={result} sheets={sheets} />
          <Members evaluation={evaluation} result={result} />
          <PanelSheets sheets={sheets} />
        </>
      )}
    </section>
  );
};

type MembersGiven = { readonly evaluation: TechnicalEvaluation; readonly result: PanelResult };

const Members = ({ evaluation: { cycleId }, result }: MembersGiven) => {
  const w = useWords(words);
  const language = useLanguage();
  const { data } = useRead(getCalibration, { params: { id: cycleId } });
  const points = (thousandths: number): string => number(language, thousandths / 1000);
  const flipOf = (memberId: string) => result.stability.flips.find((flip) => flip.memberId === memberId);
  return (
    <>
      <h3>{w.members}</h3>
      <ul>
        {result.members.map(({ memberId, total }) => {
          const flip = flipOf(memberId);
          const severity = data?.calibration.experts.find((one) => one.memberId === memberId)?.severity;
          return (
            <li key={memberId}>
              <ExpertName memberId={memberId} />: <strong>{points(total)}</strong>{" "}
              {severity === undefined ? null : w.severity(points(severity))}{" "}
              {result.disagreement.members.includes(memberId) ? <span className="mark warn">{w.farOff}</span> : null}{" "}
              {flip ? (
                <span className="mark warn">
                  {w.without(codeWord(language, { noun: "unit-evaluation", property: "grade", value: flip.grade }))}
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p>{data ? w.calibratedIs(points(calibratedScoreOf(data.calibration, result.members)), points(result.score)) : w.notCalibrated}</p>
      {result.dissents.length === 0 ? null : (
        <>
          <h3>{w.dissents}</h3>
          <ul>
            {result.dissents.map(({ memberId, reasons }) => (
              <li key={memberId}>
                <ExpertName memberId={memberId} />: {reasons}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
