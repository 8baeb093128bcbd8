import { number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { EvidenceList } from "../../ui/evidence/evidence-list.tsx";
import { useOrganizationNames } from "../../ui/facts/organization-names.ts";
import { Scroll } from "../../ui/scroll.tsx";
import type { SeenProcurement } from "./body-procurement-screen.tsx";
import { words } from "./words.ts";

/** What the panel found of each bid, best first. */
export const Evaluation = ({ procurement: { evaluation } }: { readonly procurement: SeenProcurement }) => {
  const w = useWords(words);
  const language = useLanguage();
  const names = useOrganizationNames("service-institution");
  if (!evaluation) return null;
  const { assessments, ranking, reportEvidenceId } = evaluation;
  const rankOf = (id: string): number => (ranking.includes(id) ? ranking.indexOf(id) + 1 : ranking.length + 1);
  return (
    <section className="page">
      <h2>{w.evaluation}</h2>
      {assessments
        .toSorted((one, other) => rankOf(one.institutionId) - rankOf(other.institutionId))
        .map(({ institutionId, meetsRequirements, criteria }) => (
          <div key={institutionId} className="panel">
            <h3>
              {meetsRequirements ? `${w.rank} ${rankOf(institutionId)} · ` : null}
              {names[institutionId] ?? institutionId}{" "}
              <span className={meetsRequirements ? "mark good" : "mark bad"}>{meetsRequirements ? w.fits : w.unfit}</span>
            </h3>
            <Scroll label={names[institutionId] ?? institutionId}>
              <table className="plain">
                <thead>
                  <tr>
                    <th scope="col">{w.criterion}</th>
                    <th scope="col">{w.points}</th>
                    <th scope="col">{w.finding}</th>
                  </tr>
                </thead>
                <tbody>
                  {criteria.map(({ criterion, points, finding }) => (
                    <tr key={criterion}>
                      <th scope="row">{criterion}</th>
                      <td>{number(language, points)}</td>
                      <td>{finding}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Scroll>
          </div>
        ))}
      <h3>{w.report}</h3>
      <EvidenceList ids={[reportEvidenceId]} />
    </section>
  );
};
