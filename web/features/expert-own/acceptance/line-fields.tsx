import { useId } from "react";
import type { AcceptancePlan } from "../../../../domain/acceptance/acceptance-plan.ts";
import { codeWord } from "../../../language/code-word.ts";
import { number } from "../../../language/format.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import type { LineDraft } from "./sheet-draft.ts";
import { words } from "./words.ts";

export type Line = AcceptancePlan["rubric"][number];

type LineFieldsProps = {
  readonly line: Line;
  readonly value: LineDraft;
  readonly locked: boolean;
  readonly change: (value: LineDraft) => void;
};

/** The points of one line of the rubric, for the materials and for the defence, and why. */
export const LineFields = ({ line, value, locked, change }: LineFieldsProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const id = useId();
  const points = (key: "materials" | "defence", label: string) => (
    <div className="field">
      <label htmlFor={`${id}-${key}`}>{label}</label>
      <input
        id={`${id}-${key}`}
        type="number"
        min={0}
        max={line.points}
        step={0.1}
        disabled={locked}
        value={value[key] ?? ""}
        onChange={({ target }) => change({ ...value, [key]: target.value === "" ? null : target.valueAsNumber })}
      />
    </div>
  );
  return (
    <fieldset>
      <legend>
        {codeWord(language, { noun: "acceptance", property: "line", value: line.line })} ({w.points(number(language, line.points))})
      </legend>
      {points("materials", w.materialsMark)}
      {points("defence", w.defenceMark)}
      <div className="field">
        <label htmlFor={`${id}-reason`}>{w.reason}</label>
        <textarea
          id={`${id}-reason`}
          rows={2}
          maxLength={2000}
          disabled={locked}
          value={value.reason}
          onChange={({ target }) => change({ ...value, reason: target.value })}
        />
      </div>
    </fieldset>
  );
};
