import type { ResultSeries } from "../../../domain/application/result-series.ts";
import { number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { Scroll } from "../../ui/scroll.tsx";
import { words } from "./coverage-words.ts";

/** What the figures of 6.6 say by themselves: level, trend and comparison. */
export const ResultSeriesTable = ({ series }: { readonly series: readonly ResultSeries[] }) => {
  const w = useWords(words);
  const language = useLanguage();
  if (series.length === 0) return null;
  const standing = { ahead: w.ahead, level: w.levelWith, behind: w.behind };
  return (
    <>
      <h2>{w.results}</h2>
      <Scroll label={w.results}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.metric}</th>
              <th scope="col">{w.level}</th>
              <th scope="col">{w.trend}</th>
              <th scope="col">{w.comparison}</th>
            </tr>
          </thead>
          <tbody>
            {series.map((one) => (
              <tr key={`${one.group} ${one.metric} ${one.source}`}>
                <th scope="row">
                  {one[language]} ({one.unit})
                </th>
                <td>{one.level ? `${number(language, one.level.value)} (${one.level.year})` : w.none}</td>
                <td>
                  <Line figures={one.figures} /> {one.trend ? w[one.trend] : w.none}
                </td>
                <td>
                  {one.comparison
                    ? `${standing[one.comparison.standing]} · ${one.comparison.name} ${number(language, one.comparison.value)}`
                    : w.none}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
};

/** A line of the years' figures, only to be seen at a glance; the words beside it say the same. */
const Line = ({ figures }: { readonly figures: ResultSeries["figures"] }) => {
  if (figures.length < 2) return null;
  const values = figures.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (index: number) => 2 + (index / (figures.length - 1)) * 56;
  const y = (value: number) => (high === low ? 10 : 18 - ((value - low) / (high - low)) * 16);
  const points = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
  return (
    <svg width="60" height="20" viewBox="0 0 60 20" aria-hidden="true">
      <polyline points={points} fill="none" stroke="#0a4a8f" strokeWidth="2" />
    </svg>
  );
};
