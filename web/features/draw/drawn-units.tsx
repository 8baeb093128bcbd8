import "../../ui/rows-table/rows-table.css";
import { type ReactNode, useState } from "react";
import { getDrawPart } from "../../../domain/draw/contract.ts";
import type { ExpertDraw } from "../../../domain/draw/expert-draw.ts";
import { useRead } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { words } from "./words.ts";

type Given = { readonly draw: Pick<ExpertDraw, "drawId" | "parts"> };

/** Unit by unit in codes: who was drawn, and who had to stay away on what ground. Grounds are for those who watch over the draw. */
export const DrawnUnits = ({ draw: { drawId, parts } }: Given) => {
  const w = useWords(words);
  return (
    <section className="page">
      <h2>{w.unitsTitle}</h2>
      <p>{w.unitsLead}</p>
      <h3>{w.panel}</h3>
      {parts.panels === 0 ? <p className="empty">{w.notDrawn}</p> : <Parts drawId={drawId} kind="panels" parts={parts.panels} />}
      <h3>{w.barred}</h3>
      <Parts drawId={drawId} kind="grounds" parts={parts.units} />
    </section>
  );
};

type PartsGiven = { readonly drawId: string; readonly kind: "panels" | "grounds"; readonly parts: number };

const Parts = ({ drawId, kind, parts }: PartsGiven) => {
  const w = useWords(words);
  const said = useSaid();
  const [n, setN] = useState(0);
  const { data, error } = useRead(getDrawPart, { params: { id: drawId, kind, n } });
  const title = kind === "panels" ? w.panel : w.barred;
  const rows: readonly { readonly unit: string; readonly cell: ReactNode }[] = data ? said(data) : [];
  return (
    <div className="rows-table">
      <FailureNote error={error} />
      {parts > 1 ? (
        <p className="no-print">
          <button type="button" disabled={n === 0} onClick={() => setN(n - 1)}>
            {w.previousPart}
          </button>{" "}
          {w.part(n + 1, parts)}{" "}
          <button type="button" disabled={n + 1 >= parts} onClick={() => setN(n + 1)}>
            {w.nextPart}
          </button>
        </p>
      ) : null}
      <table aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{w.unitCode}</th>
            <th scope="col">{title}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, cell }) => (
            <tr key={unit}>
              <td data-title={w.unitCode}>
                <code>{unit}</code>
              </td>
              <td data-title={title}>{cell}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

type Part = ReturnType<typeof getDrawPart.view.parse>;

const useSaid = () => {
  const w = useWords(words);
  const language = useLanguage();
  const stop = language === "zh" ? "；" : "; ";
  return (part: Part) => {
    if (part.kind === "panels") return part.entries.map(({ unit, panel }) => ({ unit, cell: panel.join(" · ") }));
    if (part.kind !== "grounds") return [];
    return part.entries.map(({ unit, grounds }) => ({
      unit,
      cell:
        grounds.length === 0
          ? w.nobody
          : grounds.map(({ expert, ground }) => `${expert} ${codeWord(language, { property: "ground", value: ground })}`).join(stop),
    }));
  };
};
