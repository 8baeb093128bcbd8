import "./coverage.css";
import { elements } from "../../../domain/standard/elements.ts";
import type { ScoreReceipt } from "../../../domain/unit-result/receipt-contract.ts";
import { number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { Radar } from "./radar.tsx";
import { words } from "./result-words.ts";
import { ScorePoint } from "./score-point.tsx";

const inPoints = (thousandths: number): number => thousandths / 1000;

/** A score explained: the whole, the six elements, and every point with its reasons. */
export const ScoreReceiptPart = ({ receipt }: { readonly receipt: ScoreReceipt }) => {
  const w = useWords(words);
  const language = useLanguage();
  const axes = receipt.elements.map((axis) => ({
    ...axis,
    name: elements.find(({ id }) => id === axis.element)?.[language] ?? axis.element,
  }));
  return (
    <>
      <p>
        <strong>{w.score(number(language, inPoints(receipt.score)), String(receipt.totalPoints))}</strong>{" "}
        <button type="button" className="no-print" onClick={() => print()}>
          {w.print}
        </button>
      </p>
      {receipt.limitedBy.length > 0 ? (
        <p>
          {w.limitedBy}: {receipt.limitedBy.map((limit) => limit[language]).join("；")}
        </p>
      ) : null}
      <h2>{w.opinion}</h2>
      <p>{receipt.opinion}</p>
      <h2>{w.radar}</h2>
      <div className="radar-row">
        <Radar axes={axes} />
        <table>
          <thead>
            <tr>
              <th scope="col">{w.element}</th>
              <th scope="col">{w.earned}</th>
              <th scope="col">{w.percent}</th>
            </tr>
          </thead>
          <tbody>
            {axes.map(({ element, name, score, maximum, percent }) => (
              <tr key={element}>
                <th scope="row">
                  {element} {name}
                </th>
                <td>
                  {number(language, inPoints(score))} / {number(language, inPoints(maximum))}
                </td>
                <td>{percent} %</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{w.points}</h2>
      {receipt.points.map((point) => (
        <ScorePoint key={point.point} point={point} />
      ))}
    </>
  );
};
