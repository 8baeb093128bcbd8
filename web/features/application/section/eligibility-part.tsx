import { useId } from "react";
import { eligibilitySlots } from "../../../../domain/application/eligibility-content.ts";
import type { NamedItem } from "../../../../domain/programme/setting.ts";
import { useLanguage, useWords } from "../../../language/language.tsx";
import type { LooseEligibility } from "../../../ui/section/loose-profile.ts";
import { SlotFiles } from "./slot-files.tsx";
import { words } from "./words.ts";

export type EligibilityPartProps = {
  readonly content: LooseEligibility;
  readonly vetoes: readonly NamedItem[];
  readonly vetoYears: number;
  readonly sectionId: string;
  readonly disabled: boolean;
  readonly onChange: (content: LooseEligibility) => void;
};

/** Each ground that would rule the unit out, said yes or no to, for how many years back, and vouched for. */
export const EligibilityPart = ({ content, vetoes, vetoYears, sectionId, disabled, onChange }: EligibilityPartProps) => {
  const w = useWords(words);
  const id = useId();
  return (
    <>
      <h2>{w.vetoes}</h2>
      {vetoes.map((veto) => (
        <Veto key={veto.code} {...{ veto, content, disabled, onChange }} />
      ))}
      <div className="field">
        <label htmlFor={`${id}-years`}>{w.lookBack}</label>
        <input
          id={`${id}-years`}
          type="number"
          min={1}
          max={20}
          disabled={disabled}
          value={content.lookBackYears ?? ""}
          onChange={({ target }) => onChange({ ...content, lookBackYears: target.value === "" ? null : target.valueAsNumber })}
        />
        <span className="help">{w.lookBackHelp(vetoYears)}</span>
      </div>
      <label className="check">
        <input
          type="checkbox"
          disabled={disabled}
          checked={content.truthful}
          onChange={({ target }) => onChange({ ...content, truthful: target.checked })}
        />{" "}
        {w.truthful}
      </label>
      <SlotFiles
        slots={eligibilitySlots}
        files={content.evidence}
        {...{ sectionId, disabled }}
        onChange={(evidence) => onChange({ ...content, evidence: [...evidence] })}
      />
    </>
  );
};

type VetoProps = Pick<EligibilityPartProps, "content" | "disabled" | "onChange"> & { readonly veto: NamedItem };

const Veto = ({ veto, content, disabled, onChange }: VetoProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const id = useId();
  const answer = content.answers.find((one) => one.veto === veto.code) ?? { veto: veto.code, occurred: null, explanation: "" };
  const change = (next: Partial<typeof answer>) =>
    onChange({ ...content, answers: [...content.answers.filter((one) => one.veto !== veto.code), { ...answer, ...next }] });
  const radio = (occurred: boolean, label: string) => (
    <label className="check">
      <input type="radio" name={id} disabled={disabled} checked={answer.occurred === occurred} onChange={() => change({ occurred })} />{" "}
      {label}
    </label>
  );
  return (
    <fieldset className="veto">
      <legend>{veto[language]}</legend>
      {radio(false, w.notOccurred)} {radio(true, w.occurred)}
      {answer.occurred ? (
        <div className="field">
          <label htmlFor={`${id}-more`}>{w.explanation}</label>
          <textarea
            id={`${id}-more`}
            rows={2}
            maxLength={1000}
            disabled={disabled}
            value={answer.explanation}
            onChange={({ target }) => change({ explanation: target.value })}
          />
        </div>
      ) : null}
    </fieldset>
  );
};
