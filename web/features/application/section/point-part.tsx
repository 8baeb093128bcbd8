import { useId } from "react";
import { aspectsOf } from "../../../../domain/application/aspects.ts";
import type { Gap } from "../../../../domain/application/gap.ts";
import type { RubricPoint, RubricTree } from "../../../../domain/rubric/rubric.ts";
import type { ScoringPointId } from "../../../../domain/standard/elements.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { answerOf, type LoosePoint, withAnswer } from "../../../ui/section/loose-content.ts";
import { AspectPart } from "./aspect-part.tsx";
import { words } from "./words.ts";

export type PointPartProps = {
  readonly point: ScoringPointId;
  readonly content: LoosePoint;
  readonly findings: readonly Gap[];
  readonly rubric: Pick<RubricTree, "points" | "bandStep"> | null;
  readonly sectionId: string;
  readonly years: readonly number[];
  readonly disabled: boolean;
  readonly onChange: (content: LoosePoint) => void;
};

/** One of the 22 scoring points: how it is scored, the answers to its requirements, and how far the unit thinks it is. */
export const PointPart = (props: PointPartProps) => {
  const { point, content, findings, rubric, sectionId, years, disabled, onChange } = props;
  const w = useWords(words);
  const id = useId();
  const scored = rubric?.points.find((one) => one.point === point);
  const left = content.notApplicable !== null;
  return (
    <>
      {scored ? <Anchors scored={scored} /> : null}
      {scored && !scored.required ? (
        <label className="check">
          <input
            type="checkbox"
            disabled={disabled}
            checked={left}
            onChange={({ target }) => onChange({ ...content, notApplicable: target.checked ? "" : null })}
          />{" "}
          {w.pointNotApplicable}
        </label>
      ) : null}
      {left ? (
        <div className="field">
          <label htmlFor={`${id}-why`}>{w.whyNot}</label>
          <textarea
            id={`${id}-why`}
            rows={3}
            maxLength={1000}
            disabled={disabled}
            value={content.notApplicable ?? ""}
            onChange={({ target }) => onChange({ ...content, notApplicable: target.value })}
          />
        </div>
      ) : (
        <>
          {aspectsOf(point).map((aspect) => (
            <AspectPart
              key={aspect.requirement}
              {...{ aspect, sectionId, years, disabled }}
              answer={answerOf(content, aspect.requirement)}
              findings={findings.filter(
                ({ requirement, place }) => requirement === aspect.requirement || place.startsWith(`aspects.${aspect.requirement}`),
              )}
              onChange={(answer) => onChange(withAnswer(content, aspect.requirement, answer))}
            />
          ))}
          <OwnScore {...{ content, disabled, onChange }} step={rubric?.bandStep ?? 5} />
        </>
      )}
    </>
  );
};

const Anchors = ({ scored }: { readonly scored: RubricPoint }) => {
  const w = useWords(words);
  const language = useLanguage();
  return (
    <details className="anchors">
      <summary>{w.anchors}</summary>
      <table>
        <tbody>
          {scored.anchors.map(({ from, to, words: said }) => (
            <tr key={from}>
              <th scope="row">
                {from}–{to} %
              </th>
              <td>{said[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

type OwnScoreProps = Pick<PointPartProps, "content" | "disabled" | "onChange"> & { readonly step: number };

const OwnScore = ({ content, disabled, onChange, step }: OwnScoreProps) => {
  const w = useWords(words);
  const id = useId();
  return (
    <section className="aspect">
      <div className="field">
        <label htmlFor={`${id}-percent`}>{w.selfPercent}</label>
        <input
          id={`${id}-percent`}
          type="number"
          min={0}
          max={100}
          step={step}
          disabled={disabled}
          value={content.selfPercent ?? ""}
          onChange={({ target }) => onChange({ ...content, selfPercent: target.value === "" ? null : target.valueAsNumber })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-words`}>{w.selfWords}</label>
        <textarea
          id={`${id}-words`}
          rows={3}
          maxLength={4000}
          disabled={disabled}
          value={content.selfWords}
          onChange={({ target }) => onChange({ ...content, selfWords: target.value })}
        />
      </div>
    </section>
  );
};
