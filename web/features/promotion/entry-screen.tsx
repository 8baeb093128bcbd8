import { Link, useParams } from "wouter";
import { getEntry, giveConsent } from "../../../domain/promotion/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useIsParty } from "../../session/self.ts";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import { RecordFacts } from "../../ui/record-facts.tsx";
import { words } from "./words.ts";

/** One piece of promotion material, with its institution's answer. */
export const EntryScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(getEntry, { params: { id } });
  const isOverseer = useIsParty(["evaluation-body", "supervisor"]);
  const isAsked = useIsParty(giveConsent.who);
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { entry, consented } = data;
  const { content, cycleId, projectId, publishedAt } = entry;
  return (
    <>
      <section className="page">
        {isOverseer ? (
          <p className="no-print">
            <Link href={`/work/promotion?cycleId=${encodeURIComponent(cycleId)}`}>{w.back}</Link>{" "}
            <Link href={`/work/all-projects/${projectId}`}>{w.toProject}</Link>
          </p>
        ) : null}
        <h1>{content.title}</h1>
        <p>
          <span className="mark">{codeWord(language, { property: "kind", value: content.kind })}</span>{" "}
          <span className={consented ? "mark good" : "mark warn"}>{consented ? w.consented : w.notConsented}</span>{" "}
          {publishedAt === null ? null : w.publishedAt(dayAndTime(language, publishedAt))}
        </p>
        <RecordFacts value={content} noun="promotion-entry" without={["title", "kind"]} />
      </section>
      {isAsked && !consented ? (
        <section className="page">
          <h2>{w.actions}</h2>
          <p>{w.consentLead}</p>
          <ActList actions={[{ contract: giveConsent, params: { id }, subject: content.title }]} />
        </section>
      ) : null}
      {isOverseer ? (
        <section className="page">
          <HistoryList noun="promotion-entry" id={id} />
        </section>
      ) : null}
    </>
  );
};
