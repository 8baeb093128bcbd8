import { lazy, Suspense, useState } from "react";
import { maximumOf, type RubricTree } from "../../../../domain/rubric/rubric.ts";
import { elementOf, type TopElementId, topElementOf } from "../../../../domain/standard/elements.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { number } from "../../../language/format.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { words } from "./words.ts";

const AnchorRows = lazy(async () => ({ default: (await import("./anchor-rows.tsx")).AnchorRows }));

type Point = RubricTree["points"][number];
type Given = { readonly id: TopElementId; readonly tree: RubricTree };

/** Thousandths of a point, as they are reckoned, as points. */
const inPoints = (thousandths: number): number => thousandths / 1000;

/** One of 6.1–6.6: its points, what each looks at, and in words what earns each band. */
export const ElementPart = ({ id, tree }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const points = tree.points.filter(({ point }) => topElementOf(point) === id);
  const total = number(language, inPoints((tree.weights[id] ?? 0) * tree.totalPoints));
  return (
    <section id={id}>
      <h2>{w.element(id, elementOf(id)[language], total)}</h2>
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{w.item}</th>
            <th scope="col">{w.about}</th>
            <th scope="col">{w.max}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <PointRow key={point.point} point={point} tree={tree} />
          ))}
        </tbody>
      </table>
      {points.map((point) => (
        <Anchors key={point.point} point={point} step={tree.bandStep} />
      ))}
    </section>
  );
};

const nameOf = (id: Point["point"], language: "zh" | "en"): string => {
  const element = elementOf(id);
  return element.id === element.clause ? `${id} ${element[language]}` : element[language];
};

const PointRow = ({ point, tree }: { readonly point: Point; readonly tree: RubricTree }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <tr>
      <td data-label={w.item}>{nameOf(point.point, language)}</td>
      <td data-label={w.about}>{elementOf(point.point).about[language]}</td>
      <td data-label={w.max}>
        {w.points(number(language, inPoints(maximumOf(tree, point))))} {point.required ? null : <small>{w.optional}</small>}
      </td>
    </tr>
  );
};

const Anchors = ({ point: { point, anchors }, step }: { readonly point: Point; readonly step: number }) => {
  const w = useWords(words);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (anchors.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{w.anchors(nameOf(point, language))}</summary>
      {isOpen ? (
        <Suspense fallback={<Waiting />}>
          <AnchorRows anchors={anchors} step={step} />
        </Suspense>
      ) : null}
    </details>
  );
};
