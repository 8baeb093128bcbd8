import "../../ui/rows-table/rows-table.css";
import { Link } from "wouter";
import type { ExpertPassport } from "../../../domain/expert/passport.ts";
import { expertPassport } from "../../../domain/expert/read-contract.ts";
import { useRead } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime, dayOnly, number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { words } from "./words.ts";

/** How the expert was used, how they kept their time, how near to their panels they mark, their training and appraisals. */
export const PassportPart = ({ id }: { readonly id: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { data, error } = useRead(expertPassport, { params: { id } });
  if (!data) return <FailureNote error={error} />;
  const { punctuality, deviation, termUntil, trainedUntil } = data;
  const day = (date: string | null): string => (date === null ? "—" : dayOnly(language, date));
  return (
    <section className="page">
      <h2>{w.passport}</h2>
      <dl className="facts-list">
        <dt>{w.termUntil}</dt>
        <dd>{day(termUntil)}</dd>
        <dt>{w.trainedUntil}</dt>
        <dd>{day(trainedUntil)}</dd>
        <dt>{w.punctuality}</dt>
        <dd>{w.kept(punctuality.onTime, punctuality.late)}</dd>
        <dt>{w.deviation}</dt>
        <dd>{deviation === null ? w.noDeviation : w.deviates(number(language, deviation.mean / 1000), deviation.evaluations)}</dd>
      </dl>
      <h3>{w.training}</h3>
      {data.training.length === 0 ? <p className="empty">{w.noTraining}</p> : <Trainings passport={data} />}
      <h3>{w.appraisals}</h3>
      {data.appraisals.length === 0 ? <p className="empty">{w.noAppraisals}</p> : <Appraisals passport={data} />}
      <h3>{w.assignments}</h3>
      {data.assignments.length === 0 ? <p className="empty">{w.noAssignments}</p> : <Assignments passport={data} />}
    </section>
  );
};

type Given = { readonly passport: ExpertPassport };

const Trainings = ({ passport: { training } }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <div className="rows-table">
      <table aria-label={w.training}>
        <thead>
          <tr>
            <th scope="col">{w.course}</th>
            <th scope="col">{w.on}</th>
            <th scope="col">{w.score}</th>
            <th scope="col">{w.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {training.map(({ course, on, score, passed, validUntil }) => (
            <tr key={`${course} ${on}`}>
              <td data-title={w.course}>{course}</td>
              <td data-title={w.on}>{dayOnly(language, on)}</td>
              <td data-title={w.score}>{score}</td>
              <td data-title={w.outcome}>
                <span className={passed ? "mark good" : "mark bad"}>{passed ? w.passed : w.failed}</span>{" "}
                {validUntil === null ? null : w.validUntil(dayOnly(language, validUntil))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Appraisals = ({ passport: { appraisals, assignments } }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const unitOf = (id: string | null): string =>
    id === null ? w.wholeYear : (assignments.find(({ evaluationId }) => evaluationId === id)?.unitName ?? id);
  return (
    <ul className="rows">
      {appraisals.map(({ cycleId, evaluationId, grade, reason, at }) => (
        <li key={`${cycleId} ${evaluationId} ${at}`}>
          {cycleId.slice(-4)} · {unitOf(evaluationId)}{" "}
          <span className={grade === "fail" ? "mark bad" : "mark good"}>
            {codeWord(language, { noun: "expert", property: "grade", value: grade })}
          </span>{" "}
          {reason} <small>{dayAndTime(language, at)}</small>
        </li>
      ))}
    </ul>
  );
};

const Assignments = ({ passport }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const time = (at: string | null): string => (at === null ? "—" : dayAndTime(language, at));
  return (
    <div className="rows-table">
      <table aria-label={w.assignments}>
        <thead>
          <tr>
            <th scope="col">{w.unit}</th>
            <th scope="col">{w.status}</th>
            <th scope="col">{w.invitedAt}</th>
            <th scope="col">{w.scoreBy}</th>
            <th scope="col">{w.submittedAt}</th>
          </tr>
        </thead>
        <tbody>
          {passport.assignments.map(({ evaluationId, unitName, status, invitedAt, scoreBy, submittedAt }) => (
            <tr key={`${evaluationId} ${invitedAt}`}>
              <td data-title={w.unit}>
                <Link href={`/work/technical/${evaluationId}`}>{unitName}</Link>
              </td>
              <td data-title={w.status}>{codeWord(language, { noun: "expert-assignment", property: "status", value: status })}</td>
              <td data-title={w.invitedAt}>{time(invitedAt)}</td>
              <td data-title={w.scoreBy}>{time(scoreBy)}</td>
              <td data-title={w.submittedAt}>{time(submittedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
