import { Link, useParams } from "wouter";
import type * as z from "zod";
import { getCultivation } from "../../../domain/cultivation/contract.ts";
import { seesUnits, takesPart } from "../../../domain/cultivation/may.ts";
import { isOverseer } from "../../../domain/member/actor.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useActor } from "../../session/self.ts";
import { EvidenceList } from "../../ui/evidence/evidence-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import { ActivitiesPart } from "./activities-part.tsx";
import { CultivationActs } from "./cultivation-acts.tsx";
import { words } from "./words.ts";

type View = z.infer<typeof getCultivation.view>;

/** One cultivation: its plan, who takes part as far as the reader may know, what was done, and what can be done now. */
export const CultivationScreen = () => {
  const w = useWords(words);
  const { id = "" } = useParams();
  const actor = useActor();
  const { data, error } = useRead(getCultivation, { params: { id } });
  if (!data || !actor) return error ? <FailureNote error={error} /> : <Waiting />;
  const { cultivation, names } = data;
  const sees = seesUnits(cultivation, actor);
  return (
    <>
      <section className="page">
        <p className="no-print">
          <Link href="/work/cultivations">{w.back}</Link>
        </p>
        <h1>{cultivation.title}</h1>
        <Standing cultivation={cultivation} joined={takesPart(cultivation, actor)} />
        <h2>{w.plan}</h2>
        <p style={{ whiteSpace: "pre-wrap" }}>{cultivation.plan}</p>
        {cultivation.evidenceIds.length === 0 ? null : (
          <>
            <h3>{w.files}</h3>
            <EvidenceList ids={cultivation.evidenceIds} />
          </>
        )}
        <h3>{w.partners}</h3>
        {cultivation.partners.length === 0 ? <p>{w.bodyAlone}</p> : <Named ids={cultivation.partners} names={names} />}
        {sees ? (
          <>
            <h3>{w.units(cultivation.units.length)}</h3>
            {cultivation.units.length === 0 ? <p className="empty">{w.noUnits}</p> : <Named ids={cultivation.units} names={names} />}
          </>
        ) : null}
      </section>
      <CultivationActs cultivation={cultivation} actor={actor} />
      <ActivitiesPart id={id} whole={sees} names={names} />
      {cultivation.closing === null ? null : (
        <section className="page">
          <h2>{w.closing}</h2>
          <p style={{ whiteSpace: "pre-wrap" }}>{cultivation.closing.summary}</p>
        </section>
      )}
      {isOverseer(actor) ? (
        <section className="page">
          <HistoryList noun="cultivation" id={id} />
        </section>
      ) : null}
    </>
  );
};

const Standing = ({ cultivation, joined }: Pick<View, "cultivation"> & { readonly joined: boolean }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { status, year, plannedAt, activities, closing } = cultivation;
  return (
    <p>
      <span className="mark">{codeWord(language, { noun: "cultivation", property: "status", value: status })}</span>{" "}
      {joined ? <span className="mark good">{w.youJoined}</span> : null} {year} · {w.planned(dayAndTime(language, plannedAt))} ·{" "}
      {w.count(activities)}
      {closing === null ? null : ` · ${w.closedAt(dayAndTime(language, closing.at))}`}
    </p>
  );
};

const Named = ({ ids, names }: { readonly ids: readonly string[]; readonly names: View["names"] }) => (
  <ul>
    {ids.map((id) => (
      <li key={id}>{names[id] ?? id}</li>
    ))}
  </ul>
);
