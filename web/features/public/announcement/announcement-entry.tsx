import { Link } from "wouter";
import type { AnnouncementRow } from "../../../../domain/notice/contract.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { moment } from "../parts/when.ts";
import { words } from "./words.ts";

type Row = ReturnType<typeof AnnouncementRow.parse>;

export const AnnouncementEntry = ({ row: { announcementId, title, kind, publishedAt } }: { readonly row: Row }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <li>
      <Link href={`/announcements/${announcementId}`} lang="zh-CN">
        {title}
      </Link>
      <p>
        <span className="mark">{w[`kind.${kind}`]}</span> {w.published(moment(language, publishedAt))}
      </p>
    </li>
  );
};
