import { useId } from "react";
import type { AcceptanceMaterial, MaterialReview } from "../../../domain/acceptance/acceptance-material.ts";
import type { ChecklistItem } from "../../../domain/acceptance/acceptance-plan.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { EvidenceList } from "../../ui/evidence/evidence-list.tsx";
import { materialTitle } from "../../ui/facts/material-title.ts";
import { type Finding, lacksReason } from "./material-findings.ts";
import { words } from "./words.ts";

type Given = {
  readonly item: ChecklistItem;
  readonly material: AcceptanceMaterial | undefined;
  readonly reviewed: MaterialReview | undefined;
  readonly finding: Finding;
  /** Null for who may only read. */
  readonly type: ((finding: Finding) => void) | null;
};

/** One material: its files, what was found of it, and the officer's finding beside them. */
export const MaterialSlot = ({ item, material, reviewed, finding, type }: Given) => {
  const w = useWords(words);
  const language = useLanguage();
  const title = materialTitle(language, item);
  return (
    <li>
      <div className="material">
        <div>
          <h3>{title}</h3>
          <p>
            {w.need}: {codeWord(language, { property: "need", value: item.need })} {item.reason}
          </p>
          {material ? <EvidenceList ids={material.evidenceIds} /> : <p className="mark warn">{w.missing}</p>}
        </div>
        <div>
          {reviewed ? (
            <p>
              <span className={reviewed.outcome === "accepted" ? "mark good" : "mark warn"}>
                {reviewed.outcome === "accepted" ? w.accepted : w.needsSupplement}
              </span>{" "}
              {w.saved(dayAndTime(language, reviewed.at))} {reviewed.reason}
            </p>
          ) : null}
          {material && type ? <FindingInput title={title} finding={finding} type={type} /> : null}
        </div>
      </div>
    </li>
  );
};

type InputGiven = { readonly title: string; readonly finding: Finding; readonly type: (finding: Finding) => void };

const FindingInput = ({ title, finding, type }: InputGiven) => {
  const w = useWords(words);
  const id = useId();
  const isLacking = lacksReason(finding);
  return (
    <fieldset className="finding no-print" aria-label={title}>
      {(["accepted", "needs_supplement"] as const).map((outcome) => (
        <label key={outcome}>
          <input type="radio" name={id} checked={finding.outcome === outcome} onChange={() => type({ ...finding, outcome })} />{" "}
          {outcome === "accepted" ? w.accepted : w.needsSupplement}
        </label>
      ))}
      <label htmlFor={`${id}-reason`}>{w.reason}</label>
      <textarea
        id={`${id}-reason`}
        rows={2}
        maxLength={1000}
        value={finding.reason}
        aria-invalid={isLacking}
        onChange={({ target }) => type({ ...finding, reason: target.value })}
      />
    </fieldset>
  );
};
