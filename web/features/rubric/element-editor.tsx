import { useId } from "react";
import { elementOf, type TopElementId, topElementOf } from "../../../domain/standard/elements.ts";
import { number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { type LooseTree, sumUnder, toPoints, toWeight, withPoint } from "./loose-tree.ts";
import { PointEditor } from "./point-editor.tsx";
import { SumMark } from "./sum-mark.tsx";
import { words } from "./words.ts";

type ElementEditorProps = {
  readonly element: TopElementId;
  readonly tree: LooseTree;
  readonly change: (tree: LooseTree) => void;
};

/** One of 6.1–6.6 with the points below it, its weight beside what they add up to. */
export const ElementEditor = ({ element, tree, change }: ElementEditorProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const id = useId();
  const { totalPoints, weights } = tree;
  const weight = toPoints(weights[element], totalPoints);
  return (
    <section className="rubric-element">
      <h3>
        {element} {elementOf(element)[language]}
      </h3>
      <p className="field rubric-line">
        <label htmlFor={id}>{w.weight}</label>
        <input
          id={id}
          type="number"
          inputMode="decimal"
          min={0}
          max={totalPoints}
          step={totalPoints / 1000}
          value={weight}
          onChange={({ target }) =>
            change({ ...tree, weights: { ...weights, [element]: toWeight(target.valueAsNumber || 0, totalPoints) } })
          }
        />{" "}
        <SumMark given={toPoints(sumUnder(tree, element), totalPoints)} required={weight} say={(n) => number(language, n)} />
      </p>
      {tree.points
        .filter(({ point }) => topElementOf(point) === element)
        .map((point) => (
          <PointEditor key={point.point} point={point} tree={tree} change={(next) => change(withPoint(tree, next))} />
        ))}
    </section>
  );
};
