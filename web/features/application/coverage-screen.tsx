import "./coverage.css";
import { Link, useParams } from "wouter";
import { readCoverage } from "../../../domain/application/read-contract.ts";
import { elements } from "../../../domain/standard/elements.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { sectionTitle } from "../../ui/section/section-title.ts";
import { CoverageMap } from "./coverage-map.tsx";
import { words } from "./coverage-words.ts";
import { Radar } from "./radar.tsx";
import { ResultSeriesTable } from "./result-series-table.tsx";
import { words as outer } from "./words.ts";

/** What is proved, what is not, and how far the unit thinks it is. */
export const CoverageScreen = () => {
  const w = useWords(words);
  const o = useWords(outer);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(readCoverage, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const axes = data.radar.map((axis) => ({
    ...axis,
    name: elements.find(({ id: element }) => element === axis.element)?.[language] ?? axis.element,
  }));
  return (
    <article className="page coverage">
      <p className="no-print">
        <Link href={`/work/applications/${id}`}>{o.back}</Link>
      </p>
      <h1>{w.title}</h1>
      <p>{w.lead}</p>
      {data.ineligible.length > 0 ? (
        <div className="failure">
          <p>{w.ineligible}</p>
          <ul>
            {data.ineligible.map((ground) => (
              <li key={ground.code}>{ground[language]}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <h2>{w.radar}</h2>
      <div className="radar-row">
        <Radar axes={axes} />
        <table>
          <thead>
            <tr>
              <th scope="col">{w.element}</th>
              <th scope="col">{w.percent}</th>
              <th scope="col">{w.rated}</th>
            </tr>
          </thead>
          <tbody>
            {axes.map(({ element, name, percent, rated, of }) => (
              <tr key={element}>
                <th scope="row">
                  {element} {name}
                </th>
                <td>{percent === null ? w.notRated : `${percent} %`}</td>
                <td>
                  {rated} / {of}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CoverageMap id={id} points={data.points} />
      <ResultSeriesTable series={data.series} />
      <h2>{w.missing}</h2>
      <ul>
        {data.sections
          .filter(({ gaps }) => gaps.length > 0)
          .map(({ section, gaps }) => (
            <li key={section}>
              <Link href={`/work/applications/${id}/sections/${section}`}>{sectionTitle(section, language)}</Link> · {o.gaps(gaps.length)}
            </li>
          ))}
      </ul>
    </article>
  );
};
