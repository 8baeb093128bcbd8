import { Link } from "wouter";
import type { CycleRow } from "../../../../domain/cycle/public-contract.ts";
import { useWords } from "../../../language/language.tsx";
import { stepClauses } from "./step-clauses.ts";
import { words } from "./words.ts";
import { YearPicture } from "./year-picture.tsx";
import { projectsStand, type Stepped, unitsStand } from "./year-state.ts";

type Year = ReturnType<typeof CycleRow.parse>;
type Given = {
  readonly year: Year | undefined;
  readonly activity: Parameters<typeof unitsStand>[0];
  readonly isOnNotice: boolean;
};

/** The year's process as a picture, and beside it in words with the clause of each step. */
export const YearPart = ({ year, activity, isOnNotice }: Given) => {
  const w = useWords(words);
  const units = unitsStand(activity, isOnNotice);
  const projects = projectsStand(year?.status);
  return (
    <section>
      <h2>{year ? w.yearTitle(year.year) : w.yearTitleNone}</h2>
      {year?.status === "cancelled" ? <p>{w.cancelled}</p> : null}
      {year?.status === "closed" ? <p>{w.closed}</p> : null}
      <div className="beside">
        <YearPicture units={units} projects={projects} />
        <div>
          <Steps name={w.units} steps={units} />
          <Steps name={w.projects} steps={projects} />
        </div>
      </div>
    </section>
  );
};

const Steps = ({ name, steps }: { readonly name: string; readonly steps: readonly Stepped[] }) => {
  const w = useWords(words);
  return (
    <>
      <h3>{name}</h3>
      <ol>
        {steps.map(({ step, standing }) => (
          <li key={step} aria-current={standing === "now" ? "step" : undefined}>
            {w[`step.${step}`]} <span className={standing === "now" ? "mark good" : "mark"}>{w[standing]}</span>{" "}
            <Link href={`/standard#${stepClauses[step]}`}>{w.clause(stepClauses[step])}</Link>
          </li>
        ))}
      </ol>
    </>
  );
};
