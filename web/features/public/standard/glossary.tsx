import { useState } from "react";
import { readGlossary } from "../../../../domain/standard/contract.ts";
import { useWords } from "../../../language/language.tsx";
import { OneRead } from "../parts/one-read.tsx";
import { readOf } from "../parts/read-of.ts";
import { TextPart } from "../parts/text-part.tsx";
import { words } from "./words.ts";

const useReadGlossary = readOf(readGlossary);

type Terms = ReturnType<typeof readGlossary.view.parse>["terms"];

/** The terms used throughout, in both languages, with a filter. */
export const Glossary = () => {
  const w = useWords(words);
  const read = useReadGlossary();
  return (
    <section id="glossary" tabIndex={-1}>
      <h2>{w.glossary}</h2>
      <p>{w.glossaryLead}</p>
      <OneRead read={read}>{({ terms }) => <Terms terms={terms} />}</OneRead>
    </section>
  );
};

const Terms = ({ terms }: { readonly terms: Terms }) => {
  const w = useWords(words);
  const [sought, setSought] = useState("");
  const low = sought.trim().toLowerCase();
  const found = terms.filter(({ zh, en, code }) => [zh, en, code].some((name) => name.toLowerCase().includes(low)));
  return (
    <>
      <TextPart label={w.find} value={sought} wrong={null} autoComplete="off" optional onText={setSought} />
      <table className="stacked">
        <thead>
          <tr>
            <th scope="col">{w.term}</th>
            <th scope="col">{w.english}</th>
            <th scope="col">{w.code}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ code, zh, en }) => (
            <tr key={code}>
              <td data-label={w.term} lang="zh-CN">
                {zh}
              </td>
              <td data-label={w.english} lang="en">
                {en}
              </td>
              <td data-label={w.code}>
                <code>{code}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status">{found.length === 0 ? w.noTerm : null}</p>
    </>
  );
};
