import type { RubricTree } from "../../../../domain/rubric/rubric.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { words } from "./detail-words.ts";

type Given = { readonly anchors: RubricTree["points"][number]["anchors"]; readonly step: number };

/** In words, what earns each band of a point's maximum. */
export const AnchorRows = ({ anchors, step }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <table className="stacked">
      <thead>
        <tr>
          <th scope="col">{w.band}</th>
          <th scope="col">{w.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {anchors.map(({ from, to, words: meaning }) => (
          <tr key={from}>
            <td data-label={w.band}>{w.range(from, to, step)}</td>
            <td data-label={w.meaning}>{meaning[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
