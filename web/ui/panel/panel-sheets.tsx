import "./panel.css";
import type { PointMark } from "../../../domain/scoring/unit-sheet.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { sectionTitle } from "../section/section-title.ts";
import { words } from "./words.ts";

type Sheet = { readonly memberId: string; readonly sheet: { readonly marks: readonly PointMark[]; readonly dissent: string | null } };

/** The words of each sheet, point by point; the marks themselves stand in the spread above. */
export const PanelSheets = ({ sheets }: { readonly sheets: readonly Sheet[] }) => {
  const w = useWords(words);
  const language = useLanguage();
  const points = [...new Set(sheets.flatMap(({ sheet }) => sheet.marks.map(({ point }) => point)))];
  const wordsOf = ({ reason, strength, improvement }: PointMark): string =>
    [reason, strength, improvement].filter((text) => text !== null).join("；");
  return (
    <section>
      <h3>{w.reasons}</h3>
      {points.map((point) => (
        <details key={point}>
          <summary>{sectionTitle(point, language)}</summary>
          <ul>
            {sheets.map(({ memberId, sheet }, index) => {
              const mark = sheet.marks.find((one) => one.point === point);
              return mark ? (
                <li key={memberId}>
                  {w.member(index + 1)}: <strong>{mark.percent} %</strong> {wordsOf(mark)}
                </li>
              ) : null;
            })}
          </ul>
        </details>
      ))}
    </section>
  );
};
