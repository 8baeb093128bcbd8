import { Link, useSearchParams } from "wouter";
import type { Contract } from "../../../domain/kernel/contract.ts";
import type { BidSign } from "../../../domain/supervision/bid-sign.ts";
import { readBidSigns, readPanelSigns } from "../../../domain/supervision/contract.ts";
import type { PanelSign } from "../../../domain/supervision/panel-sign.ts";
import { useRead } from "../../api/use-read.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { everyKind, useOrganizationNames } from "../../ui/facts/organization-names.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import type { Column } from "../../ui/rows-table/columns.ts";
import { ExportRows } from "../../ui/rows-table/export-rows.tsx";
import { FilterBar } from "../../ui/rows-table/filter-bar.tsx";
import { chosenOf, filtersOf } from "../../ui/rows-table/filters.ts";
import { TableOf } from "../../ui/rows-table/rows-table.tsx";
import { bidText, caseText, kindText, type Saying, tieText } from "./sign-text.ts";
import { words } from "./sign-words.ts";

type Look = { readonly look: string };

const useSaying = (memberNames: Readonly<Record<string, string>> | undefined): Saying => {
  const language = useLanguage();
  const organizations = useOrganizationNames(...everyKind);
  return { language, member: (id) => memberNames?.[id] ?? id, organization: (id) => organizations[id] ?? id };
};

/** Signs in the panels that have concluded. */
export const PanelSigns = ({ look }: Look) => {
  const w = useWords(words);
  const { data, error, filters, chosen } = useSigns(readPanelSigns, look);
  const saying = useSaying(data?.basis.memberNames);
  const columns: readonly Column<PanelSign>[] = [
    { key: "kind", title: w.kind, cell: ({ kind }) => kindText(saying, kind) },
    {
      key: "experts",
      title: w.experts,
      cell: ({ memberIds }) => (
        <Parts parts={memberIds.map((id) => ({ key: id, to: `/work/experts/${encodeURIComponent(id)}`, text: saying.member(id) }))} />
      ),
      sheet: ({ memberIds }) => memberIds.map(saying.member).join(w.comma),
    },
    {
      key: "cases",
      title: w.cases,
      cell: ({ cases, count }) => (
        <Parts
          parts={cases.map((one) => ({ key: one.evaluationId, to: `/work/technical/${one.evaluationId}`, text: caseText(saying, one) }))}
          left={count - cases.length}
        />
      ),
      sheet: ({ cases }) => cases.map((one) => caseText(saying, one)).join(w.semicolon),
    },
    { key: "ties", title: w.ties, cell: ({ ties }) => ties.map((tie) => tieText(saying, tie)).join(w.semicolon) || "—" },
  ];
  return (
    <section className="page">
      <h2>{w.panels}</h2>
      {data ? <Basis basis={data.basis} read={w.read(data.basis.read, data.basis.years.join(w.comma))} /> : null}
      <Signs contract={readPanelSigns} name={w.panels} {...{ look, rows: data?.rows, error, filters, chosen, columns }} />
    </section>
  );
};

/** Signs in the bids that were opened. */
export const BidSigns = ({ look }: Look) => {
  const w = useWords(words);
  const { data, error, filters, chosen } = useSigns(readBidSigns, look);
  const saying = useSaying(data?.basis.memberNames);
  const columns: readonly Column<BidSign>[] = [
    { key: "kind", title: w.kind, cell: ({ kind }) => kindText(saying, kind) },
    {
      key: "institutions",
      title: w.institutions,
      cell: ({ institutionIds }) => institutionIds.map(saying.organization).join(w.comma),
    },
    {
      key: "cases",
      title: w.cases,
      cell: ({ cases, count }) => (
        <Parts
          parts={cases.map((one) => ({
            key: one.procurementId,
            to: `/work/procurements/${one.procurementId}`,
            text: bidText(saying, one),
          }))}
          left={count - cases.length}
        />
      ),
      sheet: ({ cases }) => cases.map((one) => bidText(saying, one)).join(w.semicolon),
    },
    { key: "ties", title: w.ties, cell: ({ ties }) => ties.map((tie) => tieText(saying, tie)).join(w.semicolon) || "—" },
    {
      key: "files",
      title: w.files,
      cell: ({ files }) => files.map((hash) => hash.slice(0, 16)).join(w.comma) || "—",
      sheet: ({ files }) => files.join(w.comma),
    },
  ];
  return (
    <section className="page">
      <h2>{w.bids}</h2>
      {data ? <Basis basis={data.basis} read={w.readBids(data.basis.read)} /> : null}
      <Signs contract={readBidSigns} name={w.bids} {...{ look, rows: data?.rows, error, filters, chosen, columns }} />
    </section>
  );
};

/** The answer as a whole: it holds what the signs rest on, which a list read page by page would not give. */
const useSigns = <Params, Request, View>(contract: Contract<Params, Request, View>, look: string) => {
  const [search] = useSearchParams();
  const filters = filtersOf(contract, {});
  const chosen = chosenOf(filters, search);
  const { data, error } = useRead(contract, { params: { id: look }, request: chosen });
  return { data, error, filters, chosen };
};

type SignsGiven<Params, Request, Row> = Omit<ReturnType<typeof useSigns>, "data"> & {
  readonly contract: Contract<Params, Request, { readonly rows: readonly Row[]; readonly cursor: string | null }>;
  readonly look: string;
  readonly name: string;
  readonly rows: readonly Row[] | undefined;
  readonly columns: readonly Column<Row>[];
};

const Signs = <Params, Request, Row>(given: SignsGiven<Params, Request, Row>) => {
  const { contract, look, name, rows, error, filters, chosen, columns } = given;
  const w = useWords(words);
  return (
    <div className="rows-table">
      <FilterBar contract={contract.name} filters={filters} chosen={chosen} />
      <FailureNote error={error} />
      {rows === undefined && error === null ? <p role="status">{w.comparing}</p> : null}
      {rows?.length === 0 ? <p className="empty">{w.none}</p> : null}
      {rows === undefined || rows.length === 0 ? null : (
        <>
          <TableOf name={name} rows={rows} columns={columns} rowLink={undefined} />
          <div className="rows-foot no-print">
            <ExportRows contract={contract} params={{ id: look }} request={chosen} columns={() => columns} name={name} only={undefined} />
          </div>
        </>
      )}
    </div>
  );
};

type BasisGiven = {
  readonly basis: { readonly read: number; readonly whole: boolean; readonly left: number };
  readonly read: string;
};

const Basis = ({ basis: { read: count, whole, left }, read }: BasisGiven) => {
  const w = useWords(words);
  return (
    <p>
      {count === 0 ? w.nothingRead : read} {whole ? null : <strong>{w.notWhole}</strong>} {left === 0 ? null : w.left(left)}
    </p>
  );
};

type PartsGiven = {
  readonly parts: readonly { readonly key: string; readonly to: string; readonly text: string }[];
  readonly left?: number;
};

const Parts = ({ parts, left = 0 }: PartsGiven) => {
  const w = useWords(words);
  return (
    <>
      {parts.map(({ key, to, text }) => (
        <div key={key}>
          <Link href={to}>{text}</Link>
        </div>
      ))}
      {left > 0 ? <div>{w.more(left)}</div> : null}
    </>
  );
};
