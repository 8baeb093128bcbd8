import { Link, useLocation } from "wouter";
import { apply } from "../../../domain/application/contract.ts";
import { listOwnApplications } from "../../../domain/application/read-contract.ts";
import { listActivities } from "../../../domain/creation-activity/public-contract.ts";
import { serverNow } from "../../api/server-clock.ts";
import { useAct } from "../../api/use-act.ts";
import { useRows } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { TimeLeftNote } from "../../ui/standing/time-left-note.tsx";
import { words } from "./words.ts";

/** The unit's years, and the year it can apply for now. */
export const ApplicationsScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { rows, more, error, isPending } = useRows(listOwnApplications);
  return (
    <>
      <section className="page">
        <h1>{w.listTitle}</h1>
        <p>{w.listLead}</p>
        <FailureNote error={error} />
        {!isPending && rows.length === 0 ? <p className="empty">{w.none}</p> : null}
        <ul className="rows">
          {rows.map(({ evaluationId, cycleId, status, appliedAt, grade }) => (
            <li key={evaluationId}>
              <Link href={`/work/applications/${evaluationId}`}>
                <strong>{cycleId}</strong>
              </Link>{" "}
              <span className="mark">{codeWord(language, { noun: "unit-evaluation", property: "status", value: status })}</span>{" "}
              {grade ? (
                <span className="mark good">{codeWord(language, { noun: "unit-evaluation", property: "grade", value: grade })}</span>
              ) : null}{" "}
              <small>
                {w.appliedAt}: {dayAndTime(language, appliedAt)}
              </small>
            </li>
          ))}
        </ul>
        {more ? (
          <button type="button" onClick={more}>
            {w.more}
          </button>
        ) : null}
      </section>
      <OpenNow applied={rows.map(({ cycleId }) => cycleId)} />
    </>
  );
};

/** What takes applications now and was not applied for yet. */
const OpenNow = ({ applied }: { readonly applied: readonly string[] }) => {
  const w = useWords(words);
  const { rows, isPending } = useRows(listActivities);
  const open = rows.filter(
    ({ status, closesAt, cycleId }) => status === "open" && Date.parse(closesAt) > serverNow() && !applied.includes(cycleId),
  );
  if (isPending) return null;
  return (
    <section className="page">
      <h2>{w.openNow}</h2>
      {open.length === 0 ? <p className="empty">{w.notOpen}</p> : null}
      {open.map(({ cycleId, title, closesAt }) => (
        <div key={cycleId} className="panel">
          <h3>{title}</h3>
          <p>
            <TimeLeftNote dueAt={closesAt} />
          </p>
          <p>
            <Link href="/eligibility">{w.checkFirst}</Link>
          </p>
          <Apply cycleId={cycleId} />
        </div>
      ))}
    </section>
  );
};

const Apply = ({ cycleId }: { readonly cycleId: string }) => {
  const w = useWords(words);
  const mayApply = useIsParty(apply.who);
  const { act, acting, failure } = useAct(apply);
  const [, go] = useLocation();
  const begin = async (): Promise<void> => {
    const answer = await act({ request: { cycleId } });
    if (answer.ok) go(`/work/applications/${answer.view.id}`);
  };
  if (!mayApply) return <p>{w.representativeOnly}</p>;
  return (
    <>
      <FailureNote failure={failure} />
      <button type="button" className="primary" disabled={acting} onClick={() => void begin()}>
        {w.applyFor(cycleId.slice(-4))}
      </button>
    </>
  );
};
