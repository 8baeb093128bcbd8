import { useState } from "react";
import type * as z from "zod";
import { getCalibrationCase, setCalibrationCase } from "../../../domain/calibration-case/contract.ts";
import { listCycles } from "../../../domain/cycle/contract.ts";
import { ScoringPointId } from "../../../domain/standard/elements.ts";
import { Failed } from "../../api/problem.ts";
import { useRead, useRows } from "../../api/use-read.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { sectionTitle } from "../../ui/section/section-title.ts";
import { words } from "./admin-words.ts";

type Case = z.infer<typeof getCalibrationCase.view>;

/** The case that every expert marks before their first unit of the year, and the marks it is compared with. */
export const AdminCaseScreen = () => {
  const w = useWords(words);
  const { rows } = useRows(listCycles, { request: { limit: 200 } });
  const years = rows.toSorted((one, other) => Number(other.summary["year"]) - Number(one.summary["year"]));
  const [chosen, setChosen] = useState<string | null>(null);
  const cycleId = chosen ?? years[0]?.id;
  return (
    <section className="page">
      <h1>{w.caseTitle}</h1>
      <p>{w.caseLead}</p>
      <p className="field">
        <label htmlFor="case-year">{w.year}</label>
        <select id="case-year" value={cycleId ?? ""} onChange={({ target }) => setChosen(target.value)}>
          {years.map(({ id, summary }) => (
            <option key={id} value={id}>
              {String(summary["year"])}
            </option>
          ))}
        </select>
      </p>
      {cycleId === undefined ? null : <CaseOf key={cycleId} cycleId={cycleId} />}
    </section>
  );
};

const CaseOf = ({ cycleId }: { readonly cycleId: string }) => {
  const w = useWords(words);
  const { data, error, isPending } = useRead(getCalibrationCase, { params: { id: cycleId } });
  const isMissing = error instanceof Failed && error.failure.kind === "refused" && error.failure.problem.code === "unknown-record";
  const initial = data
    ? { title: data.case.title, dossier: data.case.dossier, reference: data.reference ?? [] }
    : {
        dossier: ScoringPointId.options.map((point) => ({ point })),
        reference: ScoringPointId.options.map((point) => ({ point })),
      };
  if (isPending) return null;
  return (
    <>
      {isMissing ? <p className="empty">{w.noCase}</p> : <FailureNote error={error} />}
      {data ? <Shown shown={data} /> : null}
      <ActList actions={[{ contract: setCalibrationCase, fixed: { cycleId }, initial, lead: w.setLead }]} />
    </>
  );
};

const Shown = ({ shown: { case: set, reference } }: { readonly shown: Case }) => {
  const w = useWords(words);
  const language = useLanguage();
  const markOf = (point: string) => reference?.find((one) => one.point === point);
  return (
    <>
      <h2>{set.title}</h2>
      {set.dossier.map(({ point, text }) => {
        const mark = markOf(point);
        return (
          <details key={point}>
            <summary>
              {sectionTitle(point, language)} {mark ? <span className="mark">{w.reference(mark.percent)}</span> : null}
            </summary>
            <p>{text}</p>
            {mark ? <p>{w.because(mark.reason)}</p> : null}
          </details>
        );
      })}
    </>
  );
};
