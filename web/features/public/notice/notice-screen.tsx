import { useParams } from "wouter";
import { readNotice } from "../../../../domain/notice/contract.ts";
import type { NoticeView } from "../../../../domain/notice/notice-view.ts";
import { serverNow } from "../../../api/server-clock.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";
import { ObjectionOpening } from "../objection/objection-opening.tsx";
import { Countdown } from "../parts/countdown.tsx";
import { OneRead } from "../parts/one-read.tsx";
import { Permalink } from "../parts/permalink.tsx";
import { readOf } from "../parts/read-of.ts";
import { closing, moment } from "../parts/when.ts";
import { WordPart } from "../parts/word-part.tsx";
import { NoticeCheck } from "./notice-check.tsx";
import { NoticePaper } from "./notice-paper.tsx";
import { words } from "./words.ts";

const useReadNotice = readOf(readNotice);

export const NoticeScreen = () => {
  const { id } = useParams<{ id: string }>();
  const read = useReadNotice({ params: { id } });
  return <OneRead read={read}>{(notice) => <Shown notice={notice} />}</OneRead>;
};

const Shown = ({ notice }: { readonly notice: NoticeView }) => (
  <section>
    <Standing notice={notice} />
    <NoticePaper notice={notice} />
    <Saved notice={notice} />
    <Objecting notice={notice} />
    <NoticeCheck notice={notice} />
    <Permalink />
  </section>
);

/** The notice as a Word file, to be posted up or filed. */
const Saved = ({ notice }: { readonly notice: NoticeView }) => {
  const { body, contact } = useSession().settings;
  return (
    <WordPart
      write={async (language) => {
        const { noticePaper } = await import("../../documents/notice-paper.ts");
        return noticePaper(notice, { language, body, contact, origin: location.origin });
      }}
    />
  );
};

const Standing = ({
  notice: { kind, status, objectionsUntil, openObjections, suspendedAt, provisional },
}: {
  readonly notice: NoticeView;
}) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <div className="card no-print">
      <p>
        <span className="mark">{w[`kind.${kind}`]}</span>{" "}
        <span className={status === "running" ? "mark good" : "mark"}>{w[`status.${status}`]}</span>{" "}
        {status === "suspended" ? null : <Countdown dueAt={objectionsUntil} />}
      </p>
      {suspendedAt === null ? null : <p>{w.suspended(moment(language, suspendedAt))}</p>}
      {openObjections === 0 ? null : <p>{w.openObjections(openObjections)}</p>}
      {provisional ? <p>{w.provisional}</p> : null}
    </div>
  );
};

/** A stopped notice goes on taking objections whatever the clock says. */
const takesObjections = ({ status, objectionsUntil }: NoticeView): boolean =>
  status === "suspended" || (status === "running" && serverNow() <= Date.parse(objectionsUntil));

const Objecting = ({ notice }: { readonly notice: NoticeView }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <section className="no-print" id="object">
      <h2>{w.objectTitle}</h2>
      {takesObjections(notice) ? <ObjectionOpening notice={notice} /> : <p>{w.cannotObject(closing(language, notice.objectionsUntil))}</p>}
    </section>
  );
};
