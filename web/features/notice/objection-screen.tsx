import { Link, useParams } from "wouter";
import type * as z from "zod";
import { readNotice } from "../../../domain/notice/contract.ts";
import {
  acceptObjection,
  closeObjection,
  investigateObjection,
  readObjection,
  rejectObjection,
  replyObjection,
} from "../../../domain/objection/contract.ts";
import { serverNow } from "../../api/server-clock.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { EvidenceList } from "../../ui/evidence/evidence-list.tsx";
import { MemberName } from "../../ui/facts/member-name.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import type { Stage } from "../../ui/standing/standing-path.ts";
import { WhereItStands } from "../../ui/where-it-stands.tsx";
import { Objector } from "./objector.tsx";
import { waitsOf } from "./waits-of.ts";
import { words } from "./words.ts";

export type Objection = z.infer<typeof readObjection.view>;

const handled: readonly Stage[] = [
  { clause: "7.1.2", steps: ["received"] },
  { clause: "7.1.2", steps: ["accepted"] },
  { clause: "7.1.2", steps: ["investigating"] },
  { clause: "7.1.2", steps: ["replied"] },
  { clause: "7.1.2", steps: ["closed"] },
];
const turnedDown: readonly Stage[] = [
  { clause: "7.1.2", steps: ["received"] },
  { clause: "7.1.2", steps: ["rejected"] },
];

/** One objection: what it says, by when it must be answered, and its handling step by step. Who objects stays under seal. */
export const ObjectionScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { id = "" } = useParams();
  const { data, error } = useRead(readObjection, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { status, noticeId, receivedAt, overdue, grounds, evidenceIds } = data;
  return (
    <>
      <section className="page">
        <p className="no-print">
          <Link href="/work/notices">{w.back}</Link> <Link href={`/work/notices/${noticeId}`}>{w.toNotice}</Link>
        </p>
        <h1>{w.objection(dayAndTime(language, receivedAt))}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "objection", property: "status", value: status })}</span>{" "}
          {codeWord(language, { noun: "objection", property: "track", value: data.track })}{" "}
          {overdue ? <span className="mark bad">{w.overdue}</span> : null}
        </p>
        <WhereItStands path={status === "rejected" ? turnedDown : handled} now={status} waits={waitsOf(data)} noun="objection" />
      </section>
      <section className="page">
        <h2>{w.grounds}</h2>
        <About objection={data} />
        <p style={{ whiteSpace: "pre-wrap" }}>{grounds}</p>
        <h3>{w.files}</h3>
        {evidenceIds.length === 0 ? <p className="empty">{w.noFiles}</p> : <EvidenceList ids={evidenceIds} />}
        <Objector id={id} isKnown={data.objectorKind !== null} />
      </section>
      <Answer objection={data} />
      <Acts objection={data} />
    </>
  );
};

type Given = { readonly objection: Objection };

/** The line of the notice that is objected to, in its own words. */
const About = ({ objection: { noticeId, itemId } }: Given) => {
  const w = useWords(words);
  const { data } = useRead(readNotice, { params: { id: noticeId } });
  const item = data?.items.find(({ id }) => id === itemId);
  return (
    <p>
      {w.about}: <strong>{itemId === null ? w.whole : (item?.title ?? itemId)}</strong> · {data?.title}
    </p>
  );
};

const Answer = ({ objection: { formRejection, outcome, reply, repliedAt, repliedBy, appealUntil } }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  if (formRejection === null && reply === null) return null;
  return (
    <section className="page">
      <h2>{formRejection === null ? w.reply : w.formRejection}</h2>
      <p>
        {outcome === null ? null : (
          <span className="mark">{codeWord(language, { noun: "objection", property: "outcome", value: outcome })}</span>
        )}{" "}
        {repliedBy === null ? null : <MemberName memberId={repliedBy.memberId} />}{" "}
        {repliedAt === null ? null : dayAndTime(language, repliedAt)}
      </p>
      <p style={{ whiteSpace: "pre-wrap" }}>{formRejection ?? reply}</p>
      {appealUntil === null ? null : <p className="help">{w.appealUntil(dayAndTime(language, appealUntil))}</p>}
    </section>
  );
};

const Acts = ({ objection }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const { objectionId, status, appealUntil } = objection;
  const isEarly = appealUntil !== null && Date.parse(appealUntil) > serverNow();
  const params = { id: objectionId };
  return (
    <section className="page">
      <h2>{w.actions}</h2>
      <ActList
        noun="objection"
        step={status}
        waits={waitsOf(objection)}
        actions={[
          { contract: acceptObjection, params, steps: ["received"], lead: w.acceptLead },
          { contract: rejectObjection, params, steps: ["received"], lead: w.rejectLead, type: "default" },
          { contract: investigateObjection, params, steps: ["accepted"] },
          { contract: replyObjection, params, steps: ["investigating"], lead: w.replyLead, confirm: w.upheldConfirm },
          { contract: closeObjection, params, steps: ["replied"], why: isEarly ? w.appealUntil(dayAndTime(language, appealUntil)) : null },
        ]}
      />
    </section>
  );
};
