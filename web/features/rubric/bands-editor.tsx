import { RubricTree } from "../../../domain/rubric/rubric.ts";
import { useWords } from "../../language/language.tsx";
import { type LooseTree, withBand, withoutBand } from "./loose-tree.ts";
import { words } from "./words.ts";

type BandsEditorProps = { readonly tree: LooseTree; readonly change: (tree: LooseTree) => void };

const steps = [1, 5, 10] as const;
const totals = [100, 1000] as const;

/** The scale: the total, the step of marks, and the bands that cover 0 to 100 percent. */
export const BandsEditor = ({ tree, change }: BandsEditorProps) => {
  const w = useWords(words);
  const last = tree.bands.at(-1);
  const add = (): void => change({ ...tree, bands: [...tree.bands, { from: Math.min(100, (last?.to ?? 0) + tree.bandStep), to: 100 }] });
  return (
    <details className="rubric-element">
      <summary>
        <strong>{w.scale}</strong>
      </summary>
      <p className="field">
        <label htmlFor="rubric-total">{w.totalPoints}</label>
        <select
          id="rubric-total"
          value={tree.totalPoints}
          onChange={({ target }) => change({ ...tree, totalPoints: RubricTree.shape.totalPoints.parse(Number(target.value)) })}
        >
          {totals.map((total) => (
            <option key={total} value={total}>
              {total}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor="rubric-step">{w.bandStep}</label>
        <select
          id="rubric-step"
          value={tree.bandStep}
          onChange={({ target }) => change({ ...tree, bandStep: RubricTree.shape.bandStep.parse(Number(target.value)) })}
        >
          {steps.map((step) => (
            <option key={step} value={step}>
              {step} %
            </option>
          ))}
        </select>
      </p>
      <p>{w.bandsLead}</p>
      {tree.bands.map((band, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place on the scale while its ends are being typed.
        <p key={place} className="rubric-band">
          <label>
            {w.from}{" "}
            <input
              type="number"
              min={0}
              max={100}
              step={tree.bandStep}
              value={band.from}
              onChange={({ target }) => change(withBand(tree, place, { ...band, from: percent(target.valueAsNumber) }))}
            />
          </label>{" "}
          <label>
            {w.to}{" "}
            <input
              type="number"
              min={0}
              max={100}
              step={tree.bandStep}
              value={band.to}
              onChange={({ target }) => change(withBand(tree, place, { ...band, to: percent(target.valueAsNumber) }))}
            />
          </label>{" "}
          <button type="button" disabled={tree.bands.length <= 2} onClick={() => change(withoutBand(tree, place))}>
            {w.removeBand(band.from, band.to)}
          </button>
        </p>
      ))}
      <button type="button" disabled={tree.bands.length >= 11} onClick={add}>
        {w.addBand}
      </button>
    </details>
  );
};

const percent = (typed: number): number => (Number.isFinite(typed) ? Math.max(0, Math.min(100, Math.round(typed))) : 0);
