import { Link, useParams } from "wouter";
import type * as z from "zod";
import { readProcurement } from "../../../domain/procurement/view-contract.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useOrganizationNames } from "../../ui/facts/organization-names.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import { RecordFacts } from "../../ui/record-facts.tsx";
import { procurementPath } from "../../ui/standing/paths.ts";
import { TimeLeftNote } from "../../ui/standing/time-left-note.tsx";
import { WhereItStands } from "../../ui/where-it-stands.tsx";
import { BodyActs } from "./body-acts.tsx";
import { Award, Contract } from "./body-award.tsx";
import { Opening, Panel } from "./body-bids.tsx";
import { Evaluation } from "./body-evaluation.tsx";
import { waitsOf } from "./body-waits.ts";
import { words } from "./words.ts";

export type SeenProcurement = z.infer<typeof readProcurement.view>["procurement"];

/** One procurement as the body runs it, from the documents to the contract. */
export const BodyProcurementScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const names = useOrganizationNames("service-institution");
  const { id = "" } = useParams();
  const { data, error } = useRead(readProcurement, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { procurement, hash } = data;
  const { status, terms, bidsCloseAt, projectId, candidateNotice, award, ended } = procurement;
  return (
    <>
      <section className="page">
        <p className="no-print">
          <Link href={`/work/all-projects/${projectId}`}>{w.toProject}</Link>{" "}
          {candidateNotice ? <Link href={`/work/notices/${candidateNotice.noticeId}`}>{w.toNotice}</Link> : null}{" "}
          {award ? <Link href={`/announcements/${award.announcementId}`}>{w.toAnnouncement}</Link> : null}
        </p>
        <h1>{terms.title}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "procurement", property: "status", value: status })}</span>{" "}
          {codeWord(language, { noun: "procurement", property: "method", value: terms.method })} · {w.closes}{" "}
          {status === "issued" ? <TimeLeftNote dueAt={bidsCloseAt} /> : dayAndTime(language, bidsCloseAt)}
        </p>
        <WhereItStands path={procurementPath} now={status} waits={waitsOf(procurement)} noun="procurement" names={names} />
        {status === "issued" || status === "closed_for_bids" ? <p>{w.sealed}</p> : null}
        {ended ? (
          <p>
            {w.ended}: {ended.reason} · {dayAndTime(language, ended.at)}
          </p>
        ) : null}
      </section>
      <BodyActs procurement={procurement} />
      <Opening procurement={procurement} />
      <Panel procurement={procurement} />
      <Evaluation procurement={procurement} />
      <Award procurement={procurement} />
      <Contract procurement={procurement} />
      <section className="page">
        <h2>{w.terms}</h2>
        <RecordFacts value={terms} noun="procurement" />
      </section>
      <section className="page">
        <HistoryList noun="procurement" id={id} head={hash} />
      </section>
    </>
  );
};
