import type { RubricTree } from "../../../../domain/rubric/rubric.ts";
import { elementOf } from "../../../../domain/standard/elements.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { words } from "./detail-words.ts";

/** The figures of 6.6 that applications give by year. */
export const MetricRows = ({ metrics }: Pick<RubricTree, "metrics">) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <table className="stacked">
      <thead>
        <tr>
          <th scope="col">{w.group}</th>
          <th scope="col">{w.metric}</th>
          <th scope="col">{w.unit}</th>
          <th scope="col">{w.better}</th>
        </tr>
      </thead>
      <tbody>
        {metrics.map(({ group, code, name, unit, better }) => (
          <tr key={code}>
            <td data-label={w.group}>{elementOf(group)[language]}</td>
            <td data-label={w.metric}>{name[language]}</td>
            <td data-label={w.unit} lang="zh-CN">
              {unit}
            </td>
            <td data-label={w.better}>{w[`better.${better}`]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
