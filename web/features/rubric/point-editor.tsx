import { useId } from "react";
import { useLanguage, useWords } from "../../language/language.tsx";
import { sectionTitle } from "../../ui/section/section-title.ts";
import { anchorOf, type LoosePoint, type LooseTree, toPoints, toWeight, withAnchor } from "./loose-tree.ts";
import { words } from "./words.ts";

type PointEditorProps = {
  readonly point: LoosePoint;
  readonly tree: LooseTree;
  readonly change: (point: LoosePoint) => void;
};

/** One scoring point: its weight, whether it is asked of every unit, and in words what earns each band. */
export const PointEditor = ({ point, tree, change }: PointEditorProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const id = useId();
  const { totalPoints, bands } = tree;
  const written = bands.filter((band) => {
    const { words: said } = anchorOf(point, band);
    return said.zh.trim() !== "" && said.en.trim() !== "";
  }).length;
  return (
    <div className="rubric-point">
      <p className="field rubric-line">
        <label htmlFor={`${id}-weight`}>{sectionTitle(point.point, language)}</label>
        <input
          id={`${id}-weight`}
          type="number"
          inputMode="decimal"
          min={0}
          max={totalPoints}
          step={totalPoints / 1000}
          value={toPoints(point.weight, totalPoints)}
          onChange={({ target }) => change({ ...point, weight: toWeight(target.valueAsNumber || 0, totalPoints) })}
        />{" "}
        {w.points}
        <input
          id={`${id}-required`}
          type="checkbox"
          checked={point.required}
          onChange={({ target }) => change({ ...point, required: target.checked })}
        />{" "}
        <label htmlFor={`${id}-required`}>{w.required}</label>
      </p>
      <details>
        <summary>
          {w.anchors} <span className={written === bands.length ? "mark good" : "mark warn"}>{w.writtenOf(written, bands.length)}</span>
        </summary>
        {bands.map((band) => (
          <Anchor key={`${band.from} ${band.to}`} point={point} band={band} change={change} />
        ))}
      </details>
    </div>
  );
};

type AnchorGiven = Pick<PointEditorProps, "point" | "change"> & { readonly band: LooseTree["bands"][number] };

const Anchor = ({ point, band, change }: AnchorGiven) => {
  const w = useWords(words);
  const id = useId();
  const { words: said } = anchorOf(point, band);
  return (
    <fieldset className="rubric-anchor">
      <legend>{w.band(band.from, band.to)}</legend>
      <div className="field">
        <label htmlFor={`${id}-zh`}>{w.inZh}</label>
        <textarea
          id={`${id}-zh`}
          lang="zh-CN"
          rows={2}
          maxLength={600}
          value={said.zh}
          onChange={({ target }) => change(withAnchor(point, band, { ...said, zh: target.value }))}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-en`}>{w.inEn}</label>
        <textarea
          id={`${id}-en`}
          lang="en"
          rows={2}
          maxLength={1200}
          value={said.en}
          onChange={({ target }) => change(withAnchor(point, band, { ...said, en: target.value }))}
        />
      </div>
    </fieldset>
  );
};
