import { Link, useParams } from "wouter";
import { readNotice } from "../../../domain/notice/contract.ts";
import { listNoticeObjections } from "../../../domain/objection/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSession } from "../../session/session-context.ts";
import { PaperButtons } from "../../ui/documents/paper-buttons.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { TimeLeftNote } from "../../ui/standing/time-left-note.tsx";
import { noticePaper } from "../documents/notice-paper.ts";
import { useObjectionColumns } from "./objection-columns.tsx";
import { words } from "./words.ts";

/** One notice as the body watches it: its clock, what is on notice, and every objection to it. */
export const NoticeScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const { id = "" } = useParams();
  const columns = useObjectionColumns();
  const { body, contact } = useSession().settings;
  const { data, error } = useRead(readNotice, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const { title, kind, status, startsAt, endsAt, objectionsUntil, suspendedAt, openObjections, items, reason, hash } = data;
  return (
    <>
      <section className="page">
        <p className="no-print">
          <Link href="/work/notices">{w.back}</Link>
        </p>
        <h1>{title}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "notice", property: "status", value: status })}</span>{" "}
          {codeWord(language, { noun: "notice", property: "kind", value: kind })}{" "}
          {openObjections > 0 ? <span className="mark warn">{w.openCount(openObjections)}</span> : null}
        </p>
        <p>
          {w.runs(dayAndTime(language, startsAt), dayAndTime(language, endsAt))}{" "}
          {status === "running" ? <TimeLeftNote dueAt={endsAt} /> : null}
        </p>
        <p>{w.until(dayAndTime(language, objectionsUntil))}</p>
        {suspendedAt === null ? null : <p className="mark warn">{w.suspended(dayAndTime(language, suspendedAt))}</p>}
        <p>{reason}</p>
        <p className="no-print">
          <Link href={`/notices/${id}`}>{w.toPublic}</Link>{" "}
          <PaperButtons write={(spoken) => noticePaper(data, { language: spoken, body, contact, origin: location.origin })} />
        </p>
      </section>
      <section className="page">
        <h2>{w.objections}</h2>
        <RowsTable
          contract={listNoticeObjections}
          params={{ id }}
          columns={columns}
          rowLink={(row) => `/work/objections/${row.id}`}
          empty={w.noObjections}
        />
      </section>
      <section className="page">
        <h2>{w.items}</h2>
        <ol>
          {items.map((item) => (
            <li key={item.id}>
              <strong>{item.title}</strong> {item.text}
            </li>
          ))}
        </ol>
      </section>
      <section className="page">
        <HistoryList noun="notice" id={id} head={hash} />
      </section>
    </>
  );
};
