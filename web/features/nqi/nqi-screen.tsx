import { Link, useParams } from "wouter";
import { isOverseer } from "../../../domain/member/actor.ts";
import { getNqiDiagnosis, nqiTrend, recordNqiDiagnosis } from "../../../domain/nqi/contract.ts";
import { type NqiDiagnosis, nqiDiagnosisNoun } from "../../../domain/nqi/nqi-diagnosis.ts";
import { readProgramme } from "../../../domain/programme/contract.ts";
import { serverNow } from "../../api/server-clock.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { dayOnly, localDateOf } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useActor } from "../../session/self.ts";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import "../../ui/rows-table/rows-table.css";
import type { Stage } from "../../ui/standing/standing-path.ts";
import { WhereItStands } from "../../ui/where-it-stands.tsx";
import { LevelTrend } from "./level-trend.tsx";
import { words } from "./words.ts";

const path: readonly Stage[] = [
  { clause: "5.5", steps: ["requested"] },
  { clause: "5.5", steps: ["diagnosed"] },
];

/** One unit's request of a year, what was found in every element, and how the levels went since. */
export const NqiScreen = () => {
  const w = useWords(words);
  const { id = "" } = useParams();
  const actor = useActor();
  const { data, error } = useRead(getNqiDiagnosis, { params: { id } });
  if (!data || !actor) return error ? <FailureNote error={error} /> : <Waiting />;
  const { diagnosis: record, unitName } = data;
  const { unitId, year, status, wish, requestedAt } = record;
  const overseer = isOverseer(actor);
  return (
    <>
      <section className="page">
        <p className="no-print">
          <Link href="/work/nqi">{w.back}</Link>
        </p>
        <h1>{w.of(unitName, year)}</h1>
        <WhereItStands path={path} now={status} waits={nqiDiagnosisNoun.place(record).waits} noun="nqi-diagnosis" since={requestedAt} />
        <h2>{w.wish}</h2>
        <p style={{ whiteSpace: "pre-wrap" }}>{wish}</p>
        <h2>{w.findings}</h2>
        {record.diagnosis === null ? (
          <p className="empty">{w.notYet}</p>
        ) : (
          <Findings diagnosis={record.diagnosis} names={data.adviserNames} />
        )}
      </section>
      {actor.organization.kind === "unit" ? null : <Acts record={record} unitName={unitName} />}
      {overseer || actor.organization.id === unitId ? <Trend unitId={unitId} /> : null}
      {overseer ? (
        <section className="page">
          <HistoryList noun="nqi-diagnosis" id={id} />
        </section>
      ) : null}
    </>
  );
};

type FindingsGiven = {
  readonly diagnosis: NonNullable<NqiDiagnosis["diagnosis"]>;
  readonly names: Readonly<Record<string, string>>;
};

const Findings = ({ diagnosis: { on, findings, advisers }, names }: FindingsGiven) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p>{w.on(dayOnly(language, on))}</p>
      <div className="rows-table">
        <table aria-label={w.findings}>
          <thead>
            <tr>
              <th scope="col">{w.element}</th>
              <th scope="col">{w.level}</th>
              <th scope="col">{w.finding}</th>
              <th scope="col">{w.nextStep}</th>
            </tr>
          </thead>
          <tbody>
            {findings.map(({ element, level, finding, nextStep }) => (
              <tr key={element}>
                <td data-title={w.element}>{codeWord(language, { property: "element", value: element })}</td>
                <td data-title={w.level}>{w.levelOf(level)}</td>
                <td data-title={w.finding}>{finding}</td>
                <td data-title={w.nextStep}>{nextStep}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{w.advisers}</h3>
      <ul>
        {advisers.map((memberId) => (
          <li key={memberId}>{names[memberId] ?? memberId}</li>
        ))}
      </ul>
    </>
  );
};

const Acts = ({ record, unitName }: { readonly record: NqiDiagnosis; readonly unitName: string }) => {
  const w = useWords(words);
  const actor = useActor();
  const elements = useRead(readProgramme).data?.settings.nqi.elements ?? [];
  const own = actor?.organization.kind === "partner" ? [actor.memberId] : [];
  return (
    <section className="page">
      <h2>{w.actions}</h2>
      <ActList
        noun="nqi-diagnosis"
        step={record.status}
        actions={[
          {
            contract: recordNqiDiagnosis,
            params: { id: record.diagnosisId },
            subject: unitName,
            steps: ["requested"],
            lead: w.recordLead,
            initial: {
              on: localDateOf(new Date(serverNow()).toISOString()),
              findings: elements.map((element) => ({ element })),
              advisers: own,
            },
          },
        ]}
      />
    </section>
  );
};

const Trend = ({ unitId }: { readonly unitId: string }) => {
  const w = useWords(words);
  const { data, error } = useRead(nqiTrend, { params: { unitId } });
  return (
    <section className="page">
      <h2>{w.trend}</h2>
      {data ? <LevelTrend years={data.years} /> : <FailureNote error={error} />}
    </section>
  );
};
