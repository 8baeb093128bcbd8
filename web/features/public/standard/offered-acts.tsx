import { useLanguage, useWords } from "../../../language/language.tsx";
import { actsByRequirement } from "./acts.ts";
import { words } from "./words.ts";

/** What the system lets people do or read for one requirement. */
export const OfferedActs = ({ requirementId }: { readonly requirementId: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  const acts = actsByRequirement[requirementId] ?? [];
  if (acts.length === 0) return <p>{w.noActs}</p>;
  return (
    <ul>
      {acts.map((act) => (
        <li key={act.en}>{act[language]}</li>
      ))}
    </ul>
  );
};
