import { Link } from "wouter";
import { instantOf } from "../../../domain/kernel/instant.ts";
import { readInbox } from "../../../domain/work-item/contract.ts";
import type { WorkItem } from "../../../domain/work-item/work-item.ts";
import { serverNow } from "../../api/server-clock.ts";
import { useRows } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayOnly } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { audienceWord } from "../../ui/standing/audience-word.ts";
import { TimeLeftNote } from "../../ui/standing/time-left-note.tsx";
import { grouped, subjectOf } from "./group-inbox.ts";
import { placeOf } from "./place-of.ts";
import { words } from "./words.ts";
import "./work-item.css";

/** What waits for the member, overdue first, each one press away from where it is done. */
export const InboxScreen = () => {
  const w = useWords(words);
  const { rows, more, error, isPending, isFetchingNextPage } = useRows(readInbox);
  const groups = grouped(rows, instantOf(new Date(serverNow())));
  return (
    <section className="page inbox">
      <h1>{w.inboxTitle}</h1>
      <p className="link-row">
        <Link href="/work/done">{w.toDone}</Link>
        <Link href="/work/notifications">{w.toNotifications}</Link>
      </p>
      <FailureNote error={error} />
      {isPending && error === null ? <p role="status">{w.loading}</p> : null}
      {!isPending && rows.length === 0 ? (
        <>
          <p className="empty">{w.nothing}</p>
          <p className="empty">{w.nothingHelp}</p>
        </>
      ) : null}
      {groups.map(({ group, items }) => (
        <section key={group} className={group} aria-labelledby={`inbox-${group}`}>
          <h2 id={`inbox-${group}`}>
            {w[group]} <span className="soft">{w.count(items.length)}</span>
          </h2>
          <ul className="rows">
            {items.map((item) => (
              <Row key={`${item.noun} ${item.id} ${item.stepVersion} ${item.index}`} item={item} />
            ))}
          </ul>
        </section>
      ))}
      {more ? (
        <button type="button" className="more" onClick={more} disabled={isFetchingNextPage}>
          {w.more}
        </button>
      ) : null}
    </section>
  );
};

const Row = ({ item }: { readonly item: WorkItem }) => {
  const { noun, action, summary, clause, dueAt, openedAt, audience } = item;
  const w = useWords(words);
  const language = useLanguage();
  const self = useSelf();
  const to = placeOf(item);
  const what = codeWord(language, { noun, property: "action", value: action });
  const subject = subjectOf(summary);
  const kind = codeWord(language, { property: "noun", value: noun });
  return (
    <li>
      <p className="what">
        {to === undefined ? <strong>{what}</strong> : <Link href={to}>{what}</Link>}
        <span> {subject === null ? kind : `${kind} · ${subject}`}</span>
      </p>
      <p className="soft">
        {dueAt === null ? null : <TimeLeftNote dueAt={dueAt} />} {w.openedAt(dayOnly(language, openedAt))} · {w.basis(clause)} ·{" "}
        {w.forWhom(audienceWord(language, audience, { self }))}
      </p>
    </li>
  );
};
