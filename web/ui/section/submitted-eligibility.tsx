import { useLanguage, useWords } from "../../language/language.tsx";
import { EvidenceList } from "../evidence/evidence-list.tsx";
import { LooseEligibility } from "./loose-profile.ts";
import { words } from "./profile-words.ts";

/** A ground of ineligibility, as the year's rules name it. */
export type VetoName = { readonly code: string; readonly zh: string; readonly en: string };

type SubmittedEligibilityProps = { readonly content: Readonly<Record<string, unknown>>; readonly vetoes: readonly VetoName[] };

/** What the unit said to each ground that would rule it out. */
export const SubmittedEligibility = ({ content, vetoes }: SubmittedEligibilityProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const { answers, lookBackYears, truthful, evidence } = LooseEligibility.parse(content);
  return (
    <div className="submitted-section">
      <ul>
        {answers.map(({ veto, occurred, explanation }) => (
          <li key={veto}>
            {vetoes.find(({ code }) => code === veto)?.[language] ?? veto}:{" "}
            <span className={occurred === false ? "mark good" : "mark bad"}>
              {occurred === null ? w.unsaid : occurred ? w.occurred : w.notOccurred}
            </span>{" "}
            {explanation}
          </li>
        ))}
      </ul>
      {lookBackYears === null ? null : <p>{w.lookBack(lookBackYears)}</p>}
      <p>
        <span className={truthful ? "mark good" : "mark bad"}>{truthful ? w.truthful : w.notVouched}</span>
      </p>
      {evidence.length === 0 ? null : <EvidenceList ids={evidence.map(({ evidenceId }) => evidenceId)} />}
    </div>
  );
};
