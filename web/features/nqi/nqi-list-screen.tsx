import { useId } from "react";
import { Link, useLocation, useSearchParams } from "wouter";
import type * as z from "zod";
import { listNqiDiagnoses, nqiTrend, requestNqi } from "../../../domain/nqi/contract.ts";
import { NqiDiagnosis } from "../../../domain/nqi/nqi-diagnosis.ts";
import { serverNow } from "../../api/server-clock.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime, localDateOf } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useActor } from "../../session/self.ts";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import type { Column } from "../../ui/rows-table/columns.ts";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { LevelTrend } from "./level-trend.tsx";
import { words } from "./words.ts";

/** For a unit what it asked for and how its levels went; for all others the requests of a year. */
export const NqiListScreen = () => {
  const actor = useActor();
  if (!actor) return <Waiting />;
  const { id, kind } = actor.organization;
  return kind === "unit" ? <OwnNqi unitId={id} /> : <YearNqi isPartner={kind === "partner"} />;
};

const thisYear = (): number => Number(localDateOf(new Date(serverNow()).toISOString()).slice(0, 4));
/** How far back the years can be chosen. */
const yearsBack = 6;

const YearNqi = ({ isPartner }: { readonly isPartner: boolean }) => {
  const w = useWords(words);
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const now = thisYear();
  const year = Number(search.get("year") ?? now) || now;
  return (
    <section className="page">
      <h1>{w.listTitle}</h1>
      <p>{w.listLead}</p>
      <p className="field no-print">
        <label htmlFor={id}>{w.year}</label>
        <select id={id} value={year} onChange={({ target }) => setSearch({ year: target.value }, { replace: true })}>
          {Array.from({ length: yearsBack }, (_, back) => now - back).map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </p>
      <RowsTable
        contract={listNqiDiagnoses}
        request={{ year }}
        columns={useColumns()}
        rowLink={({ id: diagnosisId }) => `/work/nqi/${diagnosisId}`}
        exportName={`${w.listTitle} ${year}`}
        empty={isPartner ? w.nonePartner : w.none}
      />
    </section>
  );
};

type Row = z.infer<typeof listNqiDiagnoses.view>["rows"][number];
const Told = NqiDiagnosis.pick({ status: true, requestedAt: true }).strip();

const useColumns = (): readonly Column<Row>[] => {
  const w = useWords(words);
  const language = useLanguage();
  const told = ({ summary }: Row) => Told.parse(summary);
  return [
    { key: "unitName", title: w.unit, cell: ({ unitName }) => unitName },
    {
      key: "status",
      title: w.status,
      cell: (row) => codeWord(language, { noun: "nqi-diagnosis", property: "status", value: told(row).status }),
    },
    {
      key: "requestedAt",
      title: w.requestedAt,
      cell: (row) => dayAndTime(language, told(row).requestedAt),
      sheet: (row) => told(row).requestedAt,
    },
  ];
};

const OwnNqi = ({ unitId }: { readonly unitId: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { data, error } = useRead(nqiTrend, { params: { unitId } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  const asked = data.requests.some(({ year }) => year === thisYear());
  return (
    <>
      <section className="page">
        <h1>{w.listTitle}</h1>
        <p>{w.ownLead}</p>
        <ActList
          actions={[
            {
              contract: requestNqi,
              why: asked ? w.askedThisYear : null,
              onDone: (view) => navigate(`/work/nqi/${requestNqi.view.parse(view).id}`),
            },
          ]}
        />
        <h2>{w.requests}</h2>
        {data.requests.length === 0 ? <p className="empty">{w.noRequests}</p> : null}
        <ul className="rows">
          {data.requests.map(({ diagnosisId, year, status, requestedAt }) => (
            <li key={diagnosisId}>
              <Link href={`/work/nqi/${diagnosisId}`}>{year}</Link>{" "}
              <span className={status === "diagnosed" ? "mark good" : "mark"}>
                {codeWord(language, { noun: "nqi-diagnosis", property: "status", value: status })}
              </span>{" "}
              {dayAndTime(language, requestedAt)}
            </li>
          ))}
        </ul>
      </section>
      <section className="page">
        <h2>{w.trend}</h2>
        <LevelTrend years={data.years} />
      </section>
    </>
  );
};
