import "./scoring.css";
import { useState } from "react";
import { getActivity } from "../../../../domain/creation-activity/contract.ts";
import { readRubric } from "../../../../domain/rubric/public-contract.ts";
import type { ScoringPointId } from "../../../../domain/standard/elements.ts";
import { getUnitSheet, takeBackUnitSheet } from "../../../../domain/technical-evaluation/sheet-contract.ts";
import { useRead } from "../../../api/use-read.ts";
import { Waiting } from "../../../app/waiting.tsx";
import { dayAndTime } from "../../../language/format.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { useSelf } from "../../../session/self.ts";
import { ActList } from "../../../ui/act-form/act-list.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { MarkForm } from "./mark-form.tsx";
import { stateOf } from "./marks.ts";
import { PointList } from "./point-list.tsx";
import { SaveLine } from "./save-line.tsx";
import { SubmitSheet } from "./submit-sheet.tsx";
import { UnitMaterial } from "./unit-material.tsx";
import { useMarks } from "./use-marks.ts";
import { words } from "./words.ts";

/** Reads the sheet; the form itself begins with what was saved. */
export const ScoringPart = ({ assignmentId }: { readonly assignmentId: string }) => {
  const { data, error } = useRead(getUnitSheet, { params: { id: assignmentId } });
  const self = useSelf();
  if (!data || !self) return error ? <FailureNote error={error} /> : <Waiting />;
  return (
    <Scoring key={`${data.assignment.assignmentId} ${data.assignment.status}`} assignment={data.assignment} memberId={self.memberId} />
  );
};

type Assignment = NonNullable<ReturnType<typeof getUnitSheet.view.parse>>["assignment"];

const Scoring = ({ assignment, memberId }: { readonly assignment: Assignment; readonly memberId: string }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { assignmentId, evaluationId, cycleId, terms, sheet, status, submittedAt } = assignment;
  const locked = status !== "scoring";
  const { marks, toSend, type, saveNow } = useMarks({ memberId, assignmentId, terms, saved: sheet.marks, locked });
  const [point, setPoint] = useState<ScoringPointId | null>(null);
  const activity = useRead(getActivity, { params: { id: cycleId } }).data?.activity;
  const rubric = useRead(readRubric, { params: { id: activity?.rubricId }, when: activity !== undefined }).data;
  const all = terms.points;
  const shown = all.find((one) => one.point === point) ?? all[0];
  if (!marks || !shown) return <Waiting />;
  const at = all.indexOf(shown);
  const done = all.filter((one) => stateOf(marks.mine[one.point], one, terms) === "marked").length;
  const go = (step: number) => setPoint(all[Math.min(all.length - 1, Math.max(0, at + step))]?.point ?? null);
  return (
    <section className="page scoring">
      <div className="scoring-head">
        <strong role="status">{w.progress(done, all.length)}</strong>
        <progress max={all.length} value={done} aria-label={w.progress(done, all.length)} />
        {locked ? (
          <span className="mark good">{submittedAt ? w.submitted(dayAndTime(language, submittedAt)) : null}</span>
        ) : (
          <SaveLine {...{ marks, toSend, saveNow }} />
        )}
      </div>
      <PointList {...{ terms, marks }} shown={shown.point} choose={setPoint} />
      <div className="scoring-columns">
        <UnitMaterial evaluationId={evaluationId} section={shown.point} />
        <MarkForm
          key={shown.point}
          {...{ terms, type, locked }}
          pointTerms={shown}
          draft={marks.mine[shown.point]}
          anchors={rubric?.tree.points.find((one) => one.point === shown.point)?.anchors ?? []}
          go={go}
        />
      </div>
      {locked ? null : <SubmitSheet {...{ memberId, assignmentId, terms, marks, saveNow }} savedDissent={sheet.dissent ?? ""} />}
      {status === "submitted" ? (
        <ActList step={status} actions={[{ contract: takeBackUnitSheet, params: { id: assignmentId }, steps: ["submitted"] }]} />
      ) : null}
    </section>
  );
};
