import { listNotices } from "../../../domain/notice/contract.ts";
import { listOpenObjections } from "../../../domain/objection/contract.ts";
import { useWords } from "../../language/language.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { useObjectionColumns } from "./objection-columns.tsx";
import { words } from "./words.ts";

/** What awaits a reply first, then every notice. */
export const NoticesScreen = () => {
  const w = useWords(words);
  const columns = useObjectionColumns();
  return (
    <>
      <section className="page">
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        <h2>{w.open}</h2>
        <RowsTable contract={listOpenObjections} columns={columns} rowLink={({ id }) => `/work/objections/${id}`} empty={w.noneOpen} />
      </section>
      <section className="page">
        <h2>{w.notices}</h2>
        <RowsTable contract={listNotices} rowLink={({ noticeId }) => `/work/notices/${noticeId}`} empty={w.noNotices} />
      </section>
    </>
  );
};
