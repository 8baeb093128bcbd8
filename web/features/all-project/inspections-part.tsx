import type * as z from "zod";
import { getSatisfaction, listInspections, traceProject } from "../../../domain/inspection/contract.ts";
import type { TracedTarget } from "../../../domain/inspection/trace-targets.ts";
import { useRead } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime, dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { RecordFacts } from "../../ui/record-facts.tsx";
import { Scroll } from "../../ui/scroll.tsx";
import { words } from "./words.ts";

type Inspection = z.infer<typeof listInspections.view>["inspections"][number];

/** Each inspection, the satisfaction counted so far, and every target of the contract traced to what was found of it (7.2.4). */
export const InspectionsPart = ({ projectId }: { readonly projectId: string }) => {
  const w = useWords(words);
  const { data, error } = useRead(listInspections, { params: { id: projectId } });
  const inspections = data?.inspections ?? [];
  return (
    <section className="page">
      <h2>{w.inspections}</h2>
      <FailureNote error={error} />
      {data && inspections.length === 0 ? <p className="empty">{w.noInspections}</p> : null}
      {inspections.map((inspection) => (
        <OneInspection key={inspection.inspectedAt} inspection={inspection} />
      ))}
      <Satisfaction projectId={projectId} />
      <Trace projectId={projectId} />
    </section>
  );
};

const OneInspection = ({ inspection }: { readonly inspection: Inspection }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { inspectedAt, outcome, rectifyBy, rectification, overdue } = inspection;
  return (
    <details className="panel">
      <summary>
        {w.inspectionOf(dayAndTime(language, inspectedAt))}{" "}
        <span className="mark">{codeWord(language, { noun: "project", property: "outcome", value: outcome })}</span>{" "}
        {rectifyBy === null ? null : w.rectifyBy(dayAndTime(language, rectifyBy))}{" "}
        {overdue ? <span className="mark bad">{w.overdue}</span> : null}{" "}
        {rectification === null ? null : <span className="mark good">{w.rectified}</span>}
      </summary>
      <RecordFacts value={inspection} noun="project" without={["inspectedAt", "outcome", "rectifyBy", "overdue", "bases"]} />
    </details>
  );
};

const Satisfaction = ({ projectId }: { readonly projectId: string }) => {
  const w = useWords(words);
  const mayRead = useIsParty(getSatisfaction.who);
  const { data, error } = useRead(getSatisfaction, { params: { id: projectId }, when: mayRead });
  if (!mayRead) return null;
  return (
    <>
      <h3>{w.satisfaction}</h3>
      <FailureNote error={error} />
      {data ? (
        <p>
          {data.tally ? w.tally(data.tally.answers, data.tally.satisfied, data.tally.satisfiedPct) : w.tooFew}{" "}
          {w.expected(data.expectedPct)}
        </p>
      ) : null}
    </>
  );
};

const Trace = ({ projectId }: { readonly projectId: string }) => {
  const w = useWords(words);
  const { data, error } = useRead(traceProject, { params: { id: projectId } });
  return (
    <>
      <h3>{w.trace}</h3>
      <p>{w.traceLead}</p>
      <FailureNote error={error} />
      {data ? (
        <Scroll label={w.trace}>
          <table className="plain">
            <thead>
              <tr>
                {[w.target, w.baseline, w.goal, w.objectives, w.judgements, w.gap].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.targets.map((target) => (
                <TraceRow key={target.targetId} target={target} />
              ))}
            </tbody>
          </table>
        </Scroll>
      ) : null}
    </>
  );
};

const TraceRow = ({ target: { name, baseline, target, objectives, judgements, gap } }: { readonly target: TracedTarget }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{baseline}</td>
      <td>{target}</td>
      <td>
        {objectives.map((objective) => (
          <p key={objective}>{objective}</p>
        ))}
      </td>
      <td>
        {judgements.map(({ inspectedAt, course, finding }) => (
          <p key={inspectedAt}>
            {dayOnly(language, inspectedAt)} <span className="mark">{codeWord(language, { property: "course", value: course })}</span>{" "}
            {finding}
          </p>
        ))}
      </td>
      <td>{gap === null ? w.noGap : <span className="mark warn">{codeWord(language, { property: "gap", value: gap })}</span>}</td>
    </tr>
  );
};
