import { Link } from "wouter";
import { getEntry, getPromotion, listCycleEntries, publishPromotion } from "../../../domain/promotion/contract.ts";
import { promotionIdOf } from "../../../domain/promotion/promotion.ts";
import type { Summary } from "../../../domain/work-item/work-item.ts";
import { useRead } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import type { Column } from "../../ui/rows-table/columns.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { useYear, YearChoice } from "../../ui/year-choice.tsx";
import { EntriesChoice } from "./entries-choice.tsx";
import { words } from "./words.ts";

/** A year's promotion: what waits, who agreed, and the package. */
export const PromotionScreen = () => {
  const w = useWords(words);
  const year = useYear();
  return (
    <>
      <section className="page">
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        <FailureNote error={year.error} />
        <YearChoice year={year} />
      </section>
      {year.cycleId === undefined ? null : <Year key={year.cycleId} cycleId={year.cycleId} />}
    </>
  );
};

const Year = ({ cycleId }: { readonly cycleId: string }) => {
  const w = useWords(words);
  const columns = useColumns();
  const promotionId = promotionIdOf(cycleId);
  const promotion = useRead(getPromotion, { params: { id: promotionId } }).data?.promotion;
  return (
    <>
      <section className="page">
        <h2>{w.waiting}</h2>
        <RowsTable
          contract={listCycleEntries}
          params={{ id: cycleId }}
          columns={columns}
          rowLink={({ id }) => `/work/promotion/${id}`}
          empty={w.noneWaiting}
        />
      </section>
      <section className="page">
        <h2>{w.actions}</h2>
        <ActList
          noun="promotion"
          step={promotion?.status ?? "collecting"}
          actions={[
            {
              contract: publishPromotion,
              params: { id: promotionId },
              steps: ["collecting"],
              inputs: { entryIds: EntriesChoice },
              lead: w.publishLead,
              why: promotion === undefined ? w.noneWaiting : null,
            },
          ]}
        />
      </section>
      <Package cycleId={cycleId} />
    </>
  );
};

const Package = ({ cycleId }: { readonly cycleId: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  const promotionId = promotionIdOf(cycleId);
  const promotion = useRead(getPromotion, { params: { id: promotionId } }).data?.promotion;
  return (
    <section className="page">
      <h2>{w.published}</h2>
      {promotion?.publishedAt == null ? (
        <p className="empty">{w.nonePublished}</p>
      ) : (
        <>
          <p>
            {w.publishedAt(dayAndTime(language, promotion.publishedAt))}{" "}
            {promotion.announcementId === null ? null : <Link href={`/announcements/${promotion.announcementId}`}>{w.toAnnouncement}</Link>}
          </p>
          <h3>{w.foreword}</h3>
          <p style={{ whiteSpace: "pre-wrap" }}>{promotion.foreword}</p>
          <ul>
            {promotion.publishedIds.map((id) => (
              <PublishedEntry key={id} id={id} />
            ))}
          </ul>
          <HistoryList noun="promotion" id={promotionId} />
        </>
      )}
    </section>
  );
};

const PublishedEntry = ({ id }: { readonly id: string }) => {
  const { data } = useRead(getEntry, { params: { id } });
  return (
    <li>
      <Link href={`/work/promotion/${id}`}>{data?.entry.content.title ?? id}</Link>
    </li>
  );
};

const useColumns = (): readonly Column<Summary>[] => {
  const w = useWords(words);
  const language = useLanguage();
  return [
    { key: "title", title: w.name, cell: ({ id, summary }) => String(summary["title"] ?? id) },
    { key: "kind", title: w.kind, cell: ({ summary }) => codeWord(language, { property: "kind", value: String(summary["kind"]) }) },
    { key: "place", title: w.place, cell: ({ summary }) => String(summary["jurisdiction"] ?? "—") },
    { key: "consent", title: w.consent, cell: ({ summary }) => (summary["consented"] === true ? w.consented : w.notConsented) },
  ];
};
