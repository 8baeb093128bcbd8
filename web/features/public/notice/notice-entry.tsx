import { Link } from "wouter";
import type { NoticeRow } from "../../../../domain/notice/notice-view.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { Countdown } from "../parts/countdown.tsx";
import { moment } from "../parts/when.ts";
import { words } from "./words.ts";

type Row = ReturnType<typeof NoticeRow.parse>;

export const NoticeEntry = ({ row: { noticeId, title, kind, status, startsAt, endsAt } }: { readonly row: Row }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <li>
      <Link href={`/notices/${noticeId}`} lang="zh-CN">
        {title}
      </Link>
      <p>
        <span className="mark">{w[`kind.${kind}`]}</span>{" "}
        <span className={status === "running" ? "mark good" : "mark"}>{w[`status.${status}`]}</span> {w.from(moment(language, startsAt))}
      </p>
      {status === "suspended" ? null : (
        <p>
          <Countdown dueAt={endsAt} />
        </p>
      )}
    </li>
  );
};
