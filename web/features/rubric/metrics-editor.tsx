import { useId } from "react";
import { elementOf, ResultGroupId } from "../../../domain/standard/elements.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { LooseTree } from "./loose-tree.ts";
import { words } from "./words.ts";

type MetricsEditorProps = { readonly tree: LooseTree; readonly change: (tree: LooseTree) => void };
type Metric = LooseTree["metrics"][number];

const betters = ["higher", "lower"] as const;

/** The figures asked for under the five groups of 6.6; the list is open. */
export const MetricsEditor = ({ tree, change }: MetricsEditorProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const { metrics } = tree;
  const put = (place: number, metric: Metric): void =>
    change({ ...tree, metrics: metrics.map((one, index) => (index === place ? metric : one)) });
  const remove = (place: number): void => change({ ...tree, metrics: metrics.filter((_, index) => index !== place) });
  const add = (group: Metric["group"]): void =>
    change({ ...tree, metrics: [...metrics, { group, code: "", name: { zh: "", en: "" }, unit: "", better: "higher" }] });
  return (
    <details className="rubric-element">
      <summary>
        <strong>{w.metrics}</strong> {w.metricCount(metrics.length)}
      </summary>
      {ResultGroupId.options.map((group) => (
        <fieldset key={group} className="rubric-metrics">
          <legend>{elementOf(group)[language]}</legend>
          {metrics.map((metric, place) =>
            metric.group === group ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a figure is its place on the list while its code is being typed.
              <MetricRow key={place} metric={metric} put={(next) => put(place, next)} remove={() => remove(place)} />
            ) : null,
          )}
          <button type="button" disabled={metrics.length >= 120} onClick={() => add(group)}>
            {w.addMetric}
          </button>
        </fieldset>
      ))}
    </details>
  );
};

type RowGiven = { readonly metric: Metric; readonly put: (metric: Metric) => void; readonly remove: () => void };

const MetricRow = ({ metric, put, remove }: RowGiven) => {
  const w = useWords(words);
  const id = useId();
  const { code, name, unit, better } = metric;
  const texts = [
    { key: "zh", label: w.nameZh, value: name.zh, type: (zh: string) => put({ ...metric, name: { ...name, zh } }) },
    { key: "en", label: w.nameEn, value: name.en, type: (en: string) => put({ ...metric, name: { ...name, en } }) },
    { key: "unit", label: w.unit, value: unit, type: (next: string) => put({ ...metric, unit: next }) },
    { key: "code", label: w.code, value: code, type: (next: string) => put({ ...metric, code: next }) },
  ];
  return (
    <div className="rubric-metric">
      {texts.map(({ key, label, value, type }) => (
        <p className="field" key={key}>
          <label htmlFor={`${id}-${key}`}>{label}</label>
          <input id={`${id}-${key}`} value={value} onChange={({ target }) => type(target.value)} />
        </p>
      ))}
      <p className="field">
        <label htmlFor={`${id}-better`}>{w.better}</label>
        <select
          id={`${id}-better`}
          value={better}
          onChange={({ target }) => put({ ...metric, better: target.value === "lower" ? "lower" : "higher" })}
        >
          {betters.map((one) => (
            <option key={one} value={one}>
              {w[one]}
            </option>
          ))}
        </select>
      </p>
      <button type="button" onClick={remove}>
        {w.removeMetric(name.zh === "" ? code : name.zh)}
      </button>
    </div>
  );
};
