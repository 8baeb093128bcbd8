import "./panel.css";
import type { PanelResult } from "../../../domain/technical-evaluation/technical-result.ts";
import { codeWord } from "../../language/code-word.ts";
import { number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { Scroll } from "../scroll.tsx";
import { sectionTitle } from "../section/section-title.ts";
import { words } from "./words.ts";

type Sheet = {
  readonly memberId: string;
  readonly sheet: { readonly marks: readonly { readonly point: string; readonly percent: number }[] };
};

type PanelSpreadProps = { readonly result: PanelResult; readonly sheets: readonly Sheet[] };

/** What a panel's sheets add up to, point by point, with how far apart the marks lie; the picture only repeats the numbers beside it. */
export const PanelSpread = ({ result, sheets }: PanelSpreadProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const marksOf = (point: string): readonly number[] =>
    sheets.flatMap(({ sheet }) => sheet.marks.flatMap((mark) => (mark.point === point ? [mark.percent] : [])));
  return (
    <section className="panel-spread">
      <p>
        {w.raw}: <strong>{number(language, result.score / 1000)}</strong>{" "}
        <span className="mark">{codeWord(language, { noun: "unit-evaluation", property: "grade", value: result.grade })}</span>{" "}
        <span className={result.stability.stable ? "mark good" : "mark warn"}>{result.stability.stable ? w.stable : w.unstable}</span>
      </p>
      <p>{result.alpha === null ? w.noAlpha : w.alpha(number(language, result.alpha / 1000))}</p>
      <Scroll label={w.spread}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.point}</th>
              <th scope="col">{w.score}</th>
              <th scope="col">{w.spread}</th>
              <th scope="col">
                {w.lowest} – {w.highest}
              </th>
              <th scope="col">{w.marks}</th>
            </tr>
          </thead>
          <tbody>
            {result.points.map(({ point, score, lowest, highest }) => (
              <tr key={point}>
                <th scope="row">
                  {sectionTitle(point, language)}{" "}
                  {result.disagreement.points.includes(point) ? <span className="mark warn">{w.apart}</span> : null}
                </th>
                <td>{number(language, score / 1000)}</td>
                <td>
                  <Spread marks={marksOf(point)} />
                </td>
                <td>
                  {lowest} – {highest} %
                </td>
                <td>{marksOf(point).join(" / ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
};

/** Marks in per cent on a line from 0 to 100; only repeats the numbers beside it. */
export const Spread = ({ marks }: { readonly marks: readonly number[] }) => (
  <svg width="120" height="18" viewBox="-4 0 108 18" aria-hidden="true">
    <line x1="0" y1="9" x2="100" y2="9" stroke="#c9d0d8" />
    {marks.length > 1 ? <line x1={Math.min(...marks)} y1="9" x2={Math.max(...marks)} y2="9" stroke="#0a4a8f" strokeWidth="3" /> : null}
    {marks.map((mark, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: marks may be equal; a mark is its place in the panel.
      <circle key={index} cx={mark} cy="9" r="3.5" fill="#0a4a8f" fillOpacity="0.7" />
    ))}
  </svg>
);
