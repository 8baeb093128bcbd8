import type { PlanVersion } from "../../../../domain/plan/redline.ts";
import { dayAndTime, dayOnly } from "../../../language/format.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { words } from "./words.ts";

/** Every version as it stood, the latest first, with what it struck out and what it put in. */
export const PlanVersions = ({ versions }: { readonly versions: readonly PlanVersion[] }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <section className="page plan">
      <h2>{w.versions}</h2>
      {versions.toReversed().map((version, place) => (
        <details key={version.planVersion} open={place === 0}>
          <summary>
            {w.version(version.planVersion)} · {dayAndTime(language, version.submittedAt)}{" "}
            {version.confirmation ? <span className="mark good">{w.confirmed(dayAndTime(language, version.confirmation.at))}</span> : null}
            {version.returnedFor === null ? null : <span className="mark warn">{w.returned(version.returnedFor)}</span>}
          </summary>
          {version.redline ? <Redline redline={version.redline} /> : <p>{w.first}</p>}
        </details>
      ))}
    </section>
  );
};

type Redlined = NonNullable<PlanVersion["redline"]>;

const Redline = ({ redline }: { readonly redline: Redlined }) => {
  const w = useWords(words);
  const language = useLanguage();
  const linesOf = ({ completionTimes, objectives }: Redlined["added"]): readonly string[] => [
    ...completionTimes.map(({ task, dueOn }) => `${task} · ${dayOnly(language, dueOn)}`),
    ...objectives.map(({ objective }) => objective),
  ];
  return (
    <>
      <ul className="redline">
        {linesOf(redline.struck).map((line) => (
          <li key={`- ${line}`}>
            <span className="mark bad">{w.struck}</span> <del>{line}</del>
          </li>
        ))}
        {linesOf(redline.added).map((line) => (
          <li key={`+ ${line}`}>
            <span className="mark good">{w.added}</span> <ins>{line}</ins>
          </li>
        ))}
      </ul>
      {redline.serviceContent ? (
        <>
          <p>
            {w.before} <del>{redline.serviceContent.before}</del>
          </p>
          <p>
            {w.after} <ins>{redline.serviceContent.after}</ins>
          </p>
        </>
      ) : null}
    </>
  );
};
