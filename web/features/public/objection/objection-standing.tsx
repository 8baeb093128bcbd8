import { Link } from "wouter";
import type { ObjectionProgress } from "../../../../domain/objection/objection-view.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { Countdown } from "../parts/countdown.tsx";
import { Fact } from "../parts/fact.tsx";
import { Paragraphs } from "../parts/paragraphs.tsx";
import { moment } from "../parts/when.ts";
import { words } from "./words.ts";

type Progress = ReturnType<typeof ObjectionProgress.parse>;

export const ObjectionStanding = ({ progress }: { readonly progress: Progress }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { status, receivedAt, replyDue, overdue, formRejection, outcome, reply, repliedAt, appealUntil, closedAt, noticeId } = progress;
  return (
    <div className="card">
      <dl className="facts">
        <Fact name={w.status}>{w[`status.${status}`]}</Fact>
        <Fact name={w.received}>{moment(language, receivedAt)}</Fact>
        {replyDue && repliedAt === null && closedAt === null ? <Fact name={w.due}>{<Countdown dueAt={replyDue.dueAt} />}</Fact> : null}
        {formRejection === null ? null : <Fact name={w.formRejection}>{<Paragraphs text={formRejection} />}</Fact>}
        {outcome === null ? null : <Fact name={w.outcome}>{w[`outcome.${outcome}`]}</Fact>}
        {reply === null ? null : <Fact name={w.reply}>{<Paragraphs text={reply} />}</Fact>}
        {repliedAt === null ? null : <Fact name={w.repliedAt}>{moment(language, repliedAt)}</Fact>}
        {appealUntil === null ? null : <Fact name={w.appealUntil}>{<Countdown dueAt={appealUntil} />}</Fact>}
        {closedAt === null ? null : <Fact name={w.closedAt}>{moment(language, closedAt)}</Fact>}
      </dl>
      {overdue && repliedAt === null ? <p>{w.overdue}</p> : null}
      <p>
        <Link href={`/notices/${noticeId}`}>{w.toNotice}</Link>
      </p>
    </div>
  );
};
