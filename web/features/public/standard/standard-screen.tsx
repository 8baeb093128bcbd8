import { useEffect } from "react";
import { readStandard } from "../../../../domain/standard/contract.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { Fact } from "../parts/fact.tsx";
import { OneRead } from "../parts/one-read.tsx";
import { readOf } from "../parts/read-of.ts";
import { ClausePart } from "./clause-part.tsx";
import { Glossary } from "./glossary.tsx";
import { words } from "./words.ts";

const useReadStandard = readOf(readStandard);

type Standard = ReturnType<typeof readStandard.view.parse>;

export const StandardScreen = () => {
  const w = useWords(words);
  const read = useReadStandard();
  return (
    <section>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <OneRead read={read}>{(standard) => <Shown given={standard} />}</OneRead>
    </section>
  );
};

/** Clauses come after the page, so the browser could not yet go to the one that the address names. */
const useNamedClause = (): void => {
  useEffect(() => {
    const go = (): void => {
      const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      named?.scrollIntoView();
      named?.focus({ preventScroll: true });
    };
    go();
    addEventListener("hashchange", go);
    return () => removeEventListener("hashchange", go);
  }, []);
};

const Shown = ({ given: { standard, clauses } }: { readonly given: Standard }) => {
  const w = useWords(words);
  const language = useLanguage();
  useNamedClause();
  return (
    <>
      <dl className="facts">
        <Fact name={standard.title[language]}>{w[`status.${standard.status}`]}</Fact>
        <Fact name={w.publisher}>{standard.publisher[language]}</Fact>
        <Fact name={w.scope}>{standard.scope[language]}</Fact>
      </dl>
      <nav aria-label={w.contents} className="contents">
        <h2>{w.contents}</h2>
        <ul>
          {clauses
            .filter(({ parent }) => parent === null)
            .map((clause) => (
              <li key={clause.id}>
                <a href={`#${clause.id}`}>
                  {clause.id} {clause[language]}
                </a>
              </li>
            ))}
          <li>
            <a href="#glossary">{w.glossary}</a>
          </li>
        </ul>
      </nav>
      <p className="aside">{w.forceHelp}</p>
      {clauses.map((clause) => (
        <ClausePart key={clause.id} clause={clause} />
      ))}
      <Glossary />
    </>
  );
};
