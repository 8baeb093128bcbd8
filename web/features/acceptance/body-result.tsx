import type * as z from "zod";
import type { Acceptance } from "../../../domain/acceptance/acceptance.ts";
import { listSheets } from "../../../domain/acceptance/read-contract.ts";
import { getFrozenProgramme } from "../../../domain/cycle/contract.ts";
import type { LineMark } from "../../../domain/scoring/score-sheet.ts";
import { sharesOf } from "../../../domain/scoring/weighted-mark.ts";
import { useRead } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useMemberNames } from "../../ui/facts/member-names.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Spread } from "../../ui/panel/panel-spread.tsx";
import { Scroll } from "../../ui/scroll.tsx";
import { words } from "./words.ts";

/** A sheet's score of a line in points, the parts for materials and defence in the year's shares; null until those are told. */
const usePointsOf = (cycleId: string): ((mark: LineMark) => number) | null => {
  const { data } = useRead(getFrozenProgramme, { params: { id: cycleId } });
  const settings = data?.programme.settings;
  return settings ? (mark) => sharesOf(mark, settings) / 1000 : null;
};

/** The marks once all are in and added up: line by line with how far apart they lie, and each sheet's reasons. */
export const BodyResult = ({ acceptance }: { readonly acceptance: Acceptance }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { acceptanceId, cycleId, result, plan, status } = acceptance;
  const scoreOf = usePointsOf(cycleId);
  const { data, error } = useRead(listSheets, { params: { id: acceptanceId }, when: result !== null });
  if (result === null)
    return status === "scoring" || status === "defended" ? (
      <section className="page">
        <h2>{w.result}</h2>
        <p>{w.sealed}</p>
      </section>
    ) : null;
  const sheets = data?.sheets ?? [];
  const pointsOf = (line: string): number => plan?.rubric.find((one) => one.line === line)?.points ?? 0;
  const marksOf = (line: string): readonly number[] =>
    sheets.flatMap(({ content }) => content.marks.flatMap((mark) => (scoreOf && mark.line === line ? [scoreOf(mark)] : [])));
  return (
    <section className="page">
      <h2>{w.result}</h2>
      <p>
        <strong>{w.score(number(language, result.score / 1000))}</strong>
      </p>
      <FailureNote error={error} />
      <Scroll label={w.result}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{w.line}</th>
              <th scope="col">{w.points}</th>
              <th scope="col">{w.lineScore}</th>
              <th scope="col">{w.spread}</th>
              <th scope="col">{w.marks}</th>
            </tr>
          </thead>
          <tbody>
            {result.lines.map(({ line, score }) => (
              <tr key={line}>
                <th scope="row">{codeWord(language, { property: "line", value: line })}</th>
                <td>{pointsOf(line)}</td>
                <td>{number(language, score / 1000)}</td>
                <td>
                  <Spread marks={marksOf(line).map((mark) => (100 * mark) / Math.max(1, pointsOf(line)))} />
                </td>
                <td>
                  {marksOf(line)
                    .map((mark) => number(language, mark))
                    .join(" / ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {scoreOf ? <Sheets acceptance={acceptance} sheets={sheets} scoreOf={scoreOf} /> : null}
    </section>
  );
};

type Sheet = z.infer<typeof listSheets.view>["sheets"][number];

type SheetsGiven = {
  readonly acceptance: Acceptance;
  readonly sheets: readonly Sheet[];
  readonly scoreOf: (mark: LineMark) => number;
};

const Sheets = ({ acceptance: { result }, sheets, scoreOf }: SheetsGiven) => {
  const w = useWords(words);
  const names = useMemberNames();
  const language = useLanguage();
  return (
    <>
      <h3>{w.sheets}</h3>
      {sheets.map(({ memberId, content }) => {
        const outlier = result?.outliers.find((one) => one.memberId === memberId);
        const total = content.marks.reduce((sum, mark) => sum + scoreOf(mark), 0);
        return (
          <details key={memberId} className="panel">
            <summary>
              {names[memberId] ?? memberId} · {w.total} {number(language, total)}{" "}
              {outlier ? <span className="mark warn">{w.outlier}</span> : null}{" "}
              {content.dissent === null ? null : <span className="mark warn">{w.dissent}</span>}
            </summary>
            {outlier ? <p>{outlier.explanation === null ? w.notExplained : w.explanation(outlier.explanation)}</p> : null}
            {content.dissent === null ? null : (
              <p>
                {w.dissent}: {content.dissent}
              </p>
            )}
            <ul>
              {content.marks.map((mark) => (
                <li key={mark.line}>
                  {codeWord(language, { property: "line", value: mark.line })}: <strong>{number(language, scoreOf(mark))}</strong>{" "}
                  {mark.reason}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
};
