import { Link } from "wouter";
import { listNotices } from "../../../../domain/notice/contract.ts";
import { useWords } from "../../../language/language.tsx";
import { Listed } from "../parts/listed.tsx";
import { rowsOf } from "../parts/read-of.ts";
import { NoticeEntry } from "./notice-entry.tsx";
import { words } from "./words.ts";

const useListNotices = rowsOf(listNotices);

export const NoticesScreen = () => {
  const w = useWords(words);
  const list = useListNotices({ request: { limit: 20 } });
  return (
    <section>
      <h1>{w.title}</h1>
      <p className="lead">{w.lead}</p>
      <p>
        <Link href="/objections">{w.followLink}</Link>
      </p>
      <Listed list={list} empty={w.empty}>
        {(rows) => (
          <ul className="entries">
            {rows.map((row) => (
              <NoticeEntry key={row.noticeId} row={row} />
            ))}
          </ul>
        )}
      </Listed>
    </section>
  );
};
