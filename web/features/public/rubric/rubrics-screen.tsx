import { Link } from "wouter";
import { listPublicRubrics } from "../../../../domain/rubric/public-contract.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { Listed } from "../parts/listed.tsx";
import { rowsOf } from "../parts/read-of.ts";
import { moment } from "../parts/when.ts";
import { words } from "./words.ts";

const useListPublicRubrics = rowsOf(listPublicRubrics);

export const RubricsScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const list = useListPublicRubrics({ request: { limit: 50 } });
  return (
    <section>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <Listed list={list} empty={w.empty}>
        {(rows) => (
          <ul className="entries">
            {rows.toReversed().map(({ rubricId, title, status, publishedAt }) => (
              <li key={rubricId}>
                <Link href={`/rubrics/${rubricId}`}>{title[language]}</Link>
                <p>
                  <span className="mark">{w[`status.${status}`]}</span>{" "}
                  {publishedAt === null ? null : w.published(moment(language, publishedAt))}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Listed>
    </section>
  );
};
