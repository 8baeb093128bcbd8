import { Link } from "wouter";
import type { PointCoverage } from "../../../domain/application/coverage.ts";
import { requirements } from "../../../domain/standard/requirements.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { sectionTitle } from "../../ui/section/section-title.ts";
import { words } from "./coverage-words.ts";

type Aspect = {
  readonly requirement: string;
  readonly files: number;
  readonly state: "proved" | "unproved" | "not_applicable" | "offered";
};
type CoverageMapProps = { readonly id: string; readonly points: readonly ReturnType<typeof PointCoverage.parse>[] };

/** Each requirement with its number of files; what has none stands out by word as well as by colour. */
export const CoverageMap = ({ id, points }: CoverageMapProps) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <>
      <h2>{w.map}</h2>
      <table className="coverage-map">
        <thead>
          <tr>
            <th scope="col">{w.point}</th>
            <th scope="col">
              {w.requirement} · {w.state}
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ point, aspects }) => (
            <tr key={point}>
              <th scope="row">
                <Link href={`/work/applications/${id}/sections/${point}`}>{sectionTitle(point, language)}</Link>
              </th>
              <td>
                <ul>
                  {aspects.map((aspect) => (
                    <Proof key={aspect.requirement} aspect={aspect} />
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

const Proof = ({ aspect: { requirement, files, state } }: { readonly aspect: Aspect }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <li data-state={state}>
      {requirements.find(({ id }) => id === requirement)?.[language] ?? requirement}:{" "}
      <strong>{state === "proved" ? w.proved(files) : w[state]}</strong>
    </li>
  );
};
