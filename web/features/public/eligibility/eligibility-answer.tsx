import { Link } from "wouter";
import type { checkEligibility } from "../../../../domain/application/public-contract.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { words } from "./words.ts";

type Found = ReturnType<typeof checkEligibility.view.parse>;

export const EligibilityAnswer = ({
  found: { eligible, grounds, unanswered },
  years,
}: {
  readonly found: Found;
  readonly years: number;
}) => {
  const w = useWords(words);
  const language = useLanguage();
  if (eligible)
    return (
      <div className="card">
        <h2>{w.eligible}</h2>
        <p>{w.eligibleHelp}</p>
        <p>
          <Link href="/">{w.windows}</Link> · <Link href="/work">{w.apply}</Link>
        </p>
      </div>
    );
  const named = grounds.length > 0 ? grounds : unanswered;
  return (
    <div className="card">
      <h2>{grounds.length > 0 ? w.ruledOut : w.unanswered}</h2>
      {grounds.length > 0 ? <p>{w.ruledOutHelp(years)}</p> : null}
      <ul>
        {named.map((ground) => (
          <li key={ground.code}>{ground[language]}</li>
        ))}
      </ul>
      {grounds.length > 0 ? <p>{w.unsure}</p> : null}
    </div>
  );
};
