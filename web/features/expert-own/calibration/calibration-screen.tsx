import { useState } from "react";
import { Link, useParams } from "wouter";
import { getCalibrationCase, submitCalibration } from "../../../../domain/calibration-case/contract.ts";
import { useAct } from "../../../api/use-act.ts";
import { useRead } from "../../../api/use-read.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { dayAndTime } from "../../../language/format.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { sectionTitle } from "../../../ui/section/section-title.ts";
import { words } from "./words.ts";

type Case = ReturnType<typeof getCalibrationCase.view.parse>;

/** The case that every expert marks before the queue opens, and afterwards how their marks lie beside the reference (5.3). */
export const CalibrationScreen = () => {
  const w = useWords(words);
  const { id = "" } = useParams();
  const { data, error } = useRead(getCalibrationCase, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  return (
    <section className="page">
      <p className="no-print">
        <Link href="/work/assignments">{w.back}</Link>
      </p>
      <h1>
        {w.title} · {data.case.title}
      </h1>
      <p>{w.lead}</p>
      {data.own ? <Compared known={data} own={data.own} /> : <CaseForm id={id} known={data} />}
    </section>
  );
};

const CaseForm = ({ id, known }: { readonly id: string; readonly known: Case }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { act, acting, failure } = useAct(submitCalibration);
  const [percents, setPercents] = useState<Readonly<Record<string, number>>>({});
  const { dossier, bandStep } = known.case;
  const isWhole = dossier.every(({ point }) => {
    const percent = percents[point];
    return percent !== undefined && percent % bandStep === 0 && percent >= 0 && percent <= 100;
  });
  const submit = () =>
    void act({ params: { id }, request: { marks: dossier.map(({ point }) => ({ point, percent: percents[point] ?? 0 })) } });
  return (
    <>
      {dossier.map(({ point, text }) => (
        <div key={point} className="field">
          <h2>{sectionTitle(point, language)}</h2>
          <p>{text}</p>
          <label htmlFor={`case-${point}`}>{w.percent}</label>
          <input
            id={`case-${point}`}
            type="number"
            min={0}
            max={100}
            step={bandStep}
            value={percents[point] ?? ""}
            onChange={({ target }) => {
              const { [point]: _, ...others } = percents;
              setPercents(target.value === "" ? others : { ...others, [point]: target.valueAsNumber });
            }}
          />
        </div>
      ))}
      <FailureNote failure={failure} />
      <button type="button" className="primary" disabled={!isWhole || acting} onClick={submit}>
        {w.submit}
      </button>
    </>
  );
};

const Compared = ({ known, own }: { readonly known: Case; readonly own: NonNullable<Case["own"]> }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p>
        <span className="mark good">{w.submitted(dayAndTime(language, own.submittedAt))}</span>
      </p>
      <ul className="rows">
        {known.case.dossier.map(({ point, text }) => {
          const reference = known.reference?.find((mark) => mark.point === point);
          return (
            <li key={point}>
              <h2>{sectionTitle(point, language)}</h2>
              <p>{text}</p>
              <p>
                {w.yours}: <strong>{own.marks.find((mark) => mark.point === point)?.percent ?? "—"} %</strong>
                {reference ? ` · ${w.reference}: ${reference.percent} % · ${w.why}: ${reference.reason}` : null}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
};
