import { type ReactNode, useEffect } from "react";
import { Link, useSearchParams } from "wouter";
import type { Contract } from "../../../domain/kernel/contract.ts";
import { useRows } from "../../api/use-read.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FailureNote } from "../failure-note.tsx";
import { type Column, columnsOf } from "./columns.ts";
import { ExportRows } from "./export-rows.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { chosenOf, filtersOf } from "./filters.ts";
import "./rows-table.css";
import { words } from "./words.ts";

type Given<Params, Request, Row> = {
  readonly contract: Contract<Params, Request, { readonly rows: readonly Row[]; readonly cursor: string | null }>;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Fields of the request that the screen fixes; the others are offered as filters, kept in the page's address. */
  readonly request?: Readonly<Record<string, string | number | undefined>>;
  /** Without them the columns are those the rows have of themselves. */
  readonly columns?: readonly Column<Row>[];
  /** Where a row leads; shown at its first column. */
  readonly rowLink?: (row: Row) => string | null;
  /** Name of the exported file and of its sheet; the contract's title when left out. */
  readonly exportName?: string;
  readonly empty?: string;
  /** The rows to show, where the API has no filter for it: pages are read on until enough of them are found. */
  readonly only?: ((row: Row) => boolean) | undefined;
};

const enough = 20;

/** A list as a table: filters, page by page, export of all pages, print. On a phone each row is a card. */
export const RowsTable = <Params, Request, Row>(given: Given<Params, Request, Row>) => {
  const { contract, params = {}, request = {}, rowLink, empty, only } = given;
  const w = useWords(words);
  const language = useLanguage();
  const [search] = useSearchParams();
  const filters = filtersOf(contract, request);
  const chosen = chosenOf(filters, search);
  const ready = filters.every(({ required, name }) => !required || chosen[name] !== undefined);
  const {
    rows: read,
    more,
    error,
    isPending,
    isFetchingNextPage,
  } = useRows(contract, {
    params,
    request: { ...request, ...chosen },
    when: ready,
  });
  const rows = only ? read.filter(only) : read;
  const seeks = only !== undefined && rows.length < enough && more !== null && error === null;
  useEffect(() => {
    if (seeks && !isFetchingNextPage) more();
  }, [seeks, isFetchingNextPage, more]);
  const columnsFor = (all: readonly Row[]): readonly Column<Row>[] => given.columns ?? columnsOf(contract, all, language);
  const name = given.exportName ?? contract.title[language];
  return (
    <div className="rows-table">
      <FilterBar contract={contract.name} filters={filters} chosen={chosen} />
      <FailureNote error={error} />
      {ready ? null : <p className="empty">{w.chooseFirst}</p>}
      {ready && isPending ? <p role="status">{w.loading}</p> : null}
      {seeks ? <p role="status">{w.seeking(read.length)}</p> : null}
      {!isPending && !seeks && error === null && rows.length === 0 ? <p className="empty">{empty ?? w.empty}</p> : null}
      {rows.length === 0 ? null : (
        <>
          <TableOf name={name} rows={rows} columns={columnsFor(rows)} rowLink={rowLink} />
          <div className="rows-foot no-print">
            <More rows={rows.length} more={more} fetching={isFetchingNextPage} />
            <ExportRows {...{ contract, params, name, only }} request={{ ...request, ...chosen }} columns={columnsFor} />
            <button type="button" onClick={() => print()}>
              {w.print}
            </button>
          </div>
        </>
      )}
    </div>
  );
};

type MoreGiven = { readonly rows: number; readonly more: (() => void) | null; readonly fetching: boolean };

const More = ({ rows, more, fetching }: MoreGiven) => {
  const w = useWords(words);
  return (
    <>
      <span role="status">{fetching ? w.moreComing : more ? w.shownSome(rows) : w.shownAll(rows)}</span>
      {more ? (
        <button type="button" onClick={more} disabled={fetching}>
          {w.more}
        </button>
      ) : null}
    </>
  );
};

type TableGiven<Row> = {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowLink: ((row: Row) => string | null) | undefined;
};

/** `data-title` names a cell where the head of the table has no room. The roles keep it a table when it is laid out as cards. */
export const TableOf = <Row,>({ name, rows, columns, rowLink }: TableGiven<Row>) => (
  <table aria-label={name}>
    <thead>
      <tr>
        {columns.map(({ key, title }) => (
          <th key={key} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={JSON.stringify(row)}>
          {columns.map((column, place) => (
            <td key={column.key} data-title={column.title}>
              {place === 0 ? linked(column.cell(row), rowLink?.(row) ?? null) : column.cell(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const linked = (content: ReactNode, to: string | null): ReactNode => (to === null ? content : <Link href={to}>{content}</Link>);
