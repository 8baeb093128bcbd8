import { useId } from "react";
import type { Aspect } from "../../../../domain/application/aspect.ts";
import type { Gap } from "../../../../domain/application/gap.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import { cellsOf } from "../../../ui/section/cells.ts";
import type { LooseAnswer } from "../../../ui/section/loose-content.ts";
import { FindingList } from "./finding-list.tsx";
import { RowTable } from "./row-table.tsx";
import { SlotFiles } from "./slot-files.tsx";
import { words } from "./words.ts";

export type AspectPartProps = {
  readonly aspect: Aspect;
  readonly answer: LooseAnswer;
  readonly findings: readonly Gap[];
  readonly sectionId: string;
  readonly years: readonly number[];
  readonly disabled: boolean;
  readonly onChange: (answer: LooseAnswer) => void;
};

/** One requirement of clause 6: what is asked, the words, the table, and the files that prove it. */
export const AspectPart = ({ aspect, answer, findings, sectionId, years, disabled, onChange }: AspectPartProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const id = useId();
  const cells = cellsOf(aspect);
  const place = `aspects.${aspect.requirement}`;
  const left = answer.notApplicable !== null;
  return (
    <section className="aspect" id={aspect.requirement} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {aspect[language]} <small>{aspect.clause}</small>
      </h3>
      <p className="help">{aspect.guidance[language]}</p>
      <FindingList findings={findings} />
      <label className="check">
        <input
          type="checkbox"
          disabled={disabled}
          checked={left}
          onChange={({ target }) => onChange({ ...answer, notApplicable: target.checked ? "" : null })}
        />{" "}
        {w.notApplicable}
      </label>
      {left ? (
        <div className="field">
          <label htmlFor={`${id}-why`}>{w.whyNot}</label>
          <textarea
            id={`${id}-why`}
            rows={2}
            maxLength={500}
            disabled={disabled}
            value={answer.notApplicable ?? ""}
            onChange={({ target }) => onChange({ ...answer, notApplicable: target.value })}
          />
        </div>
      ) : (
        <>
          <div className="field">
            <label htmlFor={`${id}-text`}>{w.text}</label>
            <textarea
              id={`${id}-text`}
              rows={5}
              maxLength={4000}
              disabled={disabled}
              value={answer.text}
              onChange={({ target }) => onChange({ ...answer, text: target.value })}
            />
          </div>
          {cells.length > 0 ? (
            <RowTable
              {...{ cells, years, disabled, findings }}
              title={`${aspect[language]} · ${w.table}`}
              rows={answer.rows}
              place={`${place}.rows`}
              onChange={(rows) => onChange({ ...answer, rows: [...rows] })}
            />
          ) : null}
          <SlotFiles
            slots={aspect.slots}
            files={answer.evidence}
            {...{ sectionId, disabled }}
            onChange={(evidence) => onChange({ ...answer, evidence: [...evidence] })}
          />
        </>
      )}
    </section>
  );
};
