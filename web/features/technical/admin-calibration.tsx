import "../../ui/rows-table/rows-table.css";
import { useState } from "react";
import type { CalibratedView } from "../../../domain/scoring/calibrated-view.ts";
import { computeCalibration, getCalibration } from "../../../domain/technical-evaluation/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { dayAndTime, number } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { ActList } from "../../ui/act-form/act-list.tsx";
import { words } from "./admin-words.ts";
import { ExpertName } from "./expert-name.tsx";

/** How severe each expert marked over the year, and the computing of it. */
export const AdminCalibration = ({ cycleId }: { readonly cycleId: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { data } = useRead(getCalibration, { params: { id: cycleId } });
  return (
    <section className="page">
      <h2>{w.calibration}</h2>
      <p>{w.calibrationLead}</p>
      {data ? (
        <>
          <p>
            {w.computedAt(dayAndTime(language, data.computedAt))} {w.restsOn(data.calibration.evaluations, data.calibration.experts.length)}{" "}
            {data.calibration.groups > 1 ? <span className="mark warn">{w.groups(data.calibration.groups)}</span> : null}
          </p>
          <Severities calibration={data.calibration} />
        </>
      ) : (
        <p className="empty">{w.notComputed}</p>
      )}
      <ActList actions={[{ contract: computeCalibration, fixed: { cycleId } }]} />
    </section>
  );
};

/** Names are fetched one by one, so no more are shown at once than are read. */
const page = 30;

const Severities = ({ calibration }: { readonly calibration: CalibratedView }) => {
  const w = useWords(words);
  const language = useLanguage();
  const [most, setMost] = useState(page);
  const experts = calibration.experts.toSorted((one, other) => other.severity - one.severity);
  const widest = Math.max(1, ...experts.map(({ severity }) => Math.abs(severity)));
  const points = (thousandths: number): string => number(language, thousandths / 1000);
  return (
    <div className="rows-table">
      <table aria-label={w.calibration}>
        <thead>
          <tr>
            <th scope="col">{w.expert}</th>
            <th scope="col">{w.severityTitle}</th>
            <th scope="col">{w.picture}</th>
            <th scope="col">{w.spread}</th>
            <th scope="col">{w.evaluations}</th>
          </tr>
        </thead>
        <tbody>
          {experts.slice(0, most).map(({ memberId, severity, spread, evaluations }) => (
            <tr key={memberId}>
              <td data-title={w.expert}>
                <ExpertName memberId={memberId} />
              </td>
              <td data-title={w.severityTitle}>{points(severity)}</td>
              <td data-title={w.picture}>
                <Bar share={severity / widest} />
              </td>
              <td data-title={w.spread}>{points(spread)}</td>
              <td data-title={w.evaluations}>{evaluations}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {experts.length > most ? (
        <button type="button" className="no-print" onClick={() => setMost(most + page)}>
          {w.moreExperts(experts.length - most)}
        </button>
      ) : null}
    </div>
  );
};

/** To the right of the middle: severe; to the left: lenient. The number stands beside it. */
const Bar = ({ share }: { readonly share: number }) => (
  <svg width="120" height="14" viewBox="-60 0 120 14" aria-hidden="true">
    <line x1="0" y1="0" x2="0" y2="14" stroke="#5c6b7b" />
    <rect x={Math.min(0, share * 58)} y="3" width={Math.abs(share * 58)} height="8" fill="#0a4a8f" />
  </svg>
);
