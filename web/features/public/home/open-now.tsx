import type { ReactNode } from "react";
import { Link } from "wouter";
import type { CallRow } from "../../../../domain/call/public-contract.ts";
import type { ActivityRow } from "../../../../domain/creation-activity/public-contract.ts";
import type { Instant } from "../../../../domain/kernel/instant.ts";
import type { NoticeRow } from "../../../../domain/notice/notice-view.ts";
import { useWords } from "../../../language/language.tsx";
import { Countdown } from "../parts/countdown.tsx";
import { words } from "./words.ts";

type Given = {
  readonly activities: readonly ReturnType<typeof ActivityRow.parse>[];
  readonly calls: readonly ReturnType<typeof CallRow.parse>[];
  readonly notices: readonly ReturnType<typeof NoticeRow.parse>[];
};

/** What can be done now and until when. */
export const OpenNow = ({ activities, calls, notices }: Given) => {
  const w = useWords(words);
  if (activities.length + calls.length + notices.length === 0) return <p className="empty">{w.nothingOpen}</p>;
  return (
    <ul className="cards">
      {activities.map(({ cycleId, title, rubricId, closesAt }) => (
        <Card key={cycleId} kind={w.application} title={title} dueAt={closesAt}>
          <Link href="/work">{w.apply}</Link> <Link href="/eligibility">{w.checkFirst}</Link>{" "}
          <Link href={`/rubrics/${rubricId}`}>{w.rubric}</Link>
        </Card>
      ))}
      {calls.map(({ callId, title, closesAt }) => (
        <Card key={callId} kind={w.call} title={title} dueAt={closesAt} href={`/calls/${callId}`} />
      ))}
      {notices.map(({ noticeId, title, status, endsAt }) => (
        <Card key={noticeId} kind={w.notice} title={title} dueAt={status === "suspended" ? null : endsAt} href={`/notices/${noticeId}`}>
          <Link href={`/notices/${noticeId}#object`}>{w.object}</Link>
        </Card>
      ))}
    </ul>
  );
};

type CardGiven = {
  readonly kind: string;
  readonly title: string;
  /** null while an objection stops the clock. */
  readonly dueAt: Instant | null;
  readonly href?: string;
  readonly children?: ReactNode;
};

const Card = ({ kind, title, dueAt, href, children }: CardGiven) => {
  const w = useWords(words);
  return (
    <li className="card">
      <p>
        <span className="mark good">{kind}</span>
      </p>
      <p lang="zh-CN">
        <strong>{href === undefined ? title : <Link href={href}>{title}</Link>}</strong>
      </p>
      <p>{dueAt === null ? w.stopped : <Countdown dueAt={dueAt} />}</p>
      {children === undefined ? null : <p className="ways">{children}</p>}
    </li>
  );
};
