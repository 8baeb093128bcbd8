import { useId } from "react";
import type { SectionId } from "../../../domain/application/section-id.ts";
import { ConformityFinding } from "../../../domain/conformity-evaluation/conformity-evaluation.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { EvidenceField } from "../../ui/evidence/evidence-field.tsx";
import { EvidenceList } from "../../ui/evidence/evidence-list.tsx";
import { MemberName } from "../../ui/facts/member-name.tsx";
import { sectionTitle } from "../../ui/section/section-title.ts";
import type { Conformity } from "./checklist-part.tsx";
import { type Finding, lacksReason, sectionOfItem } from "./findings.ts";
import { words } from "./words.ts";

type Row = Conformity["items"][number];

type ChecklistItemProps = {
  readonly evaluationId: string;
  readonly row: Row;
  readonly finding: Finding;
  readonly isChanged: boolean;
  /** Null where the reader may not answer. */
  readonly type: ((finding: Finding) => void) | null;
  readonly show: (section: SectionId) => void;
};

/** One item: what is looked at and under which clause, what was found, and by whom. */
export const ChecklistItem = (props: ChecklistItemProps) => {
  const { row, type, show, isChanged } = props;
  const w = useWords(words);
  const language = useLanguage();
  const section = sectionOfItem[row.item];
  return (
    <li>
      <p>
        <strong>{row[language]}</strong> <small>{w.basis(row.clause)}</small>{" "}
        {isChanged ? <span className="mark warn">{w.unsaved}</span> : null}
        {section === undefined ? null : (
          <button type="button" className="no-print" onClick={() => show(section)}>
            {w.see(sectionTitle(section, language))}
          </button>
        )}
      </p>
      {type === null ? <Found answer={row.answer} /> : <Answering {...props} type={type} />}
      {row.answer ? (
        <p className="help">
          <MemberName memberId={row.answer.by.memberId} /> · {dayAndTime(language, row.answer.at)}
        </p>
      ) : null}
    </li>
  );
};

const markOf = { conforms: "mark good", fails: "mark bad", needs_supplement: "mark warn" } as const;

const Found = ({ answer }: Pick<Row, "answer">) => {
  const w = useWords(words);
  const language = useLanguage();
  if (answer === null) return <p className="mark">{w.unanswered}</p>;
  return (
    <>
      <p>
        <span className={markOf[answer.outcome]}>{codeWord(language, { property: "outcome", value: answer.outcome })}</span> {answer.reason}
      </p>
      {answer.evidenceIds.length > 0 ? <EvidenceList ids={answer.evidenceIds} /> : null}
    </>
  );
};

type AnsweringProps = ChecklistItemProps & { readonly type: (finding: Finding) => void };

const Answering = ({ evaluationId, row, finding, type }: AnsweringProps) => {
  const w = useWords(words);
  const language = useLanguage();
  const id = useId();
  const lacking = lacksReason(finding);
  const asksReason = finding.outcome !== null && (finding.outcome !== "conforms" || finding.reason !== "");
  return (
    <fieldset className="answering" aria-label={row[language]}>
      {ConformityFinding.shape.outcome.options.map((outcome) => (
        <label key={outcome}>
          <input type="radio" name={`${id}-outcome`} checked={finding.outcome === outcome} onChange={() => type({ ...finding, outcome })} />{" "}
          {codeWord(language, { property: "outcome", value: outcome })}
        </label>
      ))}
      {asksReason ? (
        <div className="field">
          <label htmlFor={`${id}-reason`}>{w.reason}</label>
          <textarea
            id={`${id}-reason`}
            rows={2}
            maxLength={2000}
            aria-invalid={lacking || undefined}
            value={finding.reason}
            onChange={({ target }) => type({ ...finding, reason: target.value })}
          />
        </div>
      ) : null}
      <details open={finding.evidenceIds.length > 0}>
        <summary>{w.evidence(finding.evidenceIds.length)}</summary>
        <EvidenceField
          slot={{ noun: "conformity-evaluation", id: evaluationId, slot: row.item }}
          value={finding.evidenceIds}
          onChange={(evidenceIds) => type({ ...finding, evidenceIds })}
        />
      </details>
    </fieldset>
  );
};
